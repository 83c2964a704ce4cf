package id.jejakkinerja.verify.browser;

import java.util.List;

/**
 * A page that the browser tests look at.
 *
 * @param name of its screenshots
 * @param reader who is signed in, or {@link #NOBODY}
 * @param status it is answered with
 */
record SitePage(String name, String reader, String path, int status) {
    static final String NOBODY = "";
    static final String ADMINISTRATOR = "admin";

    private static final String EXPLAIN = "/jelaskan?kecamatan=35.09.28&tahun=2023";

    private static final String HISTORY = "/kecamatan/35.09.28/tahun/2023/jejak";

    private static final String COMPARISON = HISTORY + "?dari=2021-12-31&jamDari=berlaku&ke=2023-12-31&jamKe=berlaku";

    private static final String BENCHMARK =
            "/kabupaten/35.09/tahun/2023/periode/pembanding?indikator=ikm&lingkup=KABUPATEN";

    /** Every kind of page there is. A page that is not named here is not looked at. */
    static final List<SitePage> ALL = List.of(
            new SitePage("masuk", NOBODY, "/login", 200),
            new SitePage("beranda", "bappeda", "/", 200),
            new SitePage("beranda-operator", "operator-ledokombo", "/", 200),
            new SitePage("beranda-camat", "camat-ledokombo", "/", 200),
            new SitePage("beranda-admin", ADMINISTRATOR, "/", 200),
            new SitePage("kecamatan", "operator-ledokombo", "/kecamatan/35.09.28/tahun/2023", 200),
            new SitePage("tabel", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2023/tabel/3.1", 200),
            new SitePage("perubahan-renstra", "auditor", "/kecamatan/35.09.28/tahun/2023/perubahan/renstra", 200),
            new SitePage("perubahan-pk", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2023/perubahan/pk", 200),
            new SitePage("rapor", "bappeda", "/kabupaten/35.09/tahun/2023", 200),
            new SitePage("rapor-dulu", "auditor", "/kabupaten/35.09/tahun/2023?asOf=2026-01-01", 200),
            new SitePage("triwulan", "bappeda", "/kabupaten/35.09/tahun/2023/triwulan", 200),
            new SitePage("peringkat", "auditor", "/kabupaten/35.09/tahun/2023/peringkat?skala=mentah", 200),
            new SitePage("kelengkapan", "bappeda", "/kabupaten/35.09/tahun/2023/kelengkapan", 200),
            new SitePage("periode", "bappeda", "/kabupaten/35.09/tahun/2023/periode", 200),
            new SitePage("formulir-buka", "bappeda", "/kabupaten/35.09/tahun/2030/periode/buka?masa=TW1", 200),
            new SitePage("formulir-pembanding", "bappeda", BENCHMARK, 200),
            new SitePage("rapor-tabel", "auditor", "/kabupaten/35.09/tahun/2023/tabel", 200),
            new SitePage("bukti-log", "auditor", "/audit/bukti?periksa=log", 200),
            new SitePage("bukti-isi", "auditor", "/audit/bukti?kecamatan=35.09.28&tahun=2023", 200),
            new SitePage("audit", "auditor", "/audit?kecamatan=35.09.28&tahun=2023", 200),
            new SitePage("audit-kosong", "auditor", "/audit?pelaku=tidak-ada", 200),
            new SitePage("jejak", "auditor", HISTORY, 200),
            new SitePage("jejak-peristiwa", "operator-ledokombo", HISTORY + "?langkah=60", 200),
            new SitePage("jejak-kosong", "auditor", "/kecamatan/35.09.28/tahun/2035/jejak", 200),
            new SitePage("jejak-salah", "auditor", HISTORY + "?dari=kemarin", 400),
            new SitePage("jejak-banding", "auditor", COMPARISON, 200),
            new SitePage("hitung-ulang", "auditor", "/audit/hitung-ulang?tahun=2023", 200),
            new SitePage("hitung-ulang-hasil", "auditor", "/audit/hitung-ulang?tahun=2023&hitung=ulang", 200),
            new SitePage("akun", "auditor", "/akun", 200),
            new SitePage("sandi", "operator-ledokombo", "/akun/sandi", 200),
            new SitePage("riwayat-akun", "auditor", "/admin/akun/riwayat", 200),
            new SitePage("akun-semua", ADMINISTRATOR, "/admin/akun", 200),
            new SitePage("akun-baru", ADMINISTRATOR, "/admin/akun/baru", 200),
            new SitePage("akun-ubah", ADMINISTRATOR, "/admin/akun/ubah?nama=auditor", 200),
            new SitePage("proyeksi", ADMINISTRATOR, "/admin/proyeksi", 200),
            new SitePage("tautan-mati", NOBODY, "/akun/tautan/sudah-dipakai", 410),
            new SitePage("jelaskan", "operator-ledokombo", EXPLAIN + "&tabel=3.1&row=ikm&column=capaian", 200),
            new SitePage("jelaskan-jumlah", "auditor", EXPLAIN + "&tabel=3.8&row=totals&column=persen", 200),
            new SitePage("tugas-terkunci", "operator-ledokombo", "/kecamatan/35.09.28/tahun/2023/tugas/TW4", 200),
            new SitePage("tugas-kosong", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2024/tugas/TW1", 200),
            new SitePage("formulir-rkt", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2024/isi/rkt", 200),
            new SitePage("formulir-pagu", "operator-ledokombo", "/kecamatan/35.09.28/tahun/2024/isi/pagu", 200),
            new SitePage("belanja-terkunci", "operator-ledokombo", "/kecamatan/35.09.28/tahun/2023/belanja/TW4", 200),
            new SitePage("kesalahan", "bappeda", "/kecamatan/35.09.28/tahun/2023/tabel/9.9", 404),
            new SitePage("bukan-wewenang", "operator-ledokombo", "/kabupaten/35.09/tahun/2023", 403));

    /** Its address in a language; Indonesian is what an address without one means. */
    String path(String language) {
        return language.equals("id") ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
