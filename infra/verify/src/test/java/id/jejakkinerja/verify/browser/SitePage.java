package id.jejakkinerja.verify.browser;

import java.util.List;

/**
 * A page that the browser tests look at.
 *
 * @param name of its screenshots
 * @param reader who is signed in, or {@link #NOBODY}
 * @param status it is answered with
 */
public record SitePage(String name, String reader, String path, int status) {
    static final String NOBODY = "";
    static final String ADMINISTRATOR = "admin";

    static final String LEDOKOMBO_2023 = "/kecamatan/35.09.28/tahun/2023";

    private static final String EXPLAIN = "/jelaskan?kecamatan=35.09.28&tahun=2023";

    private static final String HISTORY = LEDOKOMBO_2023 + "/jejak";

    private static final String COMPARISON = HISTORY + "?dari=2021-12-31&jamDari=berlaku&ke=2023-12-31&jamKe=berlaku";

    private static final String BENCHMARK =
            "/kabupaten/35.09/tahun/2023/periode/pembanding?indikator=ikm&lingkup=KABUPATEN";

    /** A year of a generated kecamatan that has not been handed in: its operator may still write. */
    static final String OPEN = "/kecamatan/35.09.27/tahun/2023";

    /** A year that its camat has approved: Bappeda's turn. */
    static final String APPROVED = "/kecamatan/35.09.03/tahun/2023";

    private static final String VALUE = "1dcae035-302b-3ba3-857c-1dc755a6fcfd";

    private static final String BOOKING = "04e6cb31-a3e1-3cb0-8424-fdf27a2561ee";

    static final String STEP = "/isi/langkah?masa=TAHUN&langkah=";

    private static final String OPERATOR = "operator-ledokombo";

    static final String KALISAT = "operator-kalisat";

    private static final long KIBIBYTE = 1024;

    /** Every kind of page there is. A page that is not named here is not looked at. */
    public static final List<SitePage> ALL = List.of(
            new SitePage("masuk", NOBODY, "/login", 200),
            new SitePage("beranda", "bappeda", "/", 200),
            new SitePage("beranda-operator", OPERATOR, "/", 200),
            new SitePage("beranda-camat", "camat-ledokombo", "/", 200),
            new SitePage("beranda-admin", ADMINISTRATOR, "/", 200),
            new SitePage("kecamatan", OPERATOR, LEDOKOMBO_2023, 200),
            new SitePage("tabel", "camat-ledokombo", LEDOKOMBO_2023 + "/tabel/3.1", 200),
            new SitePage("perubahan-renstra", "auditor", LEDOKOMBO_2023 + "/perubahan/renstra", 200),
            new SitePage("perubahan-pk", "camat-ledokombo", LEDOKOMBO_2023 + "/perubahan/pk", 200),
            new SitePage("kecamatan-sintetis", "auditor", OPEN, 200),
            new SitePage("renstra-semua", "auditor", LEDOKOMBO_2023 + "/tabel/renstra?versi=all", 200),
            new SitePage("rapor", "bappeda", "/kabupaten/35.09/tahun/2023", 200),
            new SitePage("rapor-dulu", "auditor", "/kabupaten/35.09/tahun/2023?asOf=2026-01-01", 200),
            new SitePage("triwulan", "bappeda", "/kabupaten/35.09/tahun/2023/triwulan", 200),
            new SitePage("peringkat", "auditor", "/kabupaten/35.09/tahun/2023/peringkat?skala=mentah", 200),
            new SitePage("kelengkapan", "bappeda", "/kabupaten/35.09/tahun/2023/kelengkapan", 200),
            new SitePage("periode", "bappeda", "/kabupaten/35.09/tahun/2023/periode", 200),
            new SitePage("formulir-buka", "bappeda", "/kabupaten/35.09/tahun/2030/periode/buka?masa=TW1", 200),
            new SitePage("formulir-tutup", "bappeda", "/kabupaten/35.09/tahun/2023/periode/tutup?masa=TW1", 200),
            new SitePage("formulir-pembanding", "bappeda", BENCHMARK, 200),
            new SitePage("rapor-tabel", "auditor", "/kabupaten/35.09/tahun/2023/tabel", 200),
            new SitePage(
                    "banding-kabupaten",
                    "auditor",
                    "/kabupaten/35.09/tahun/2023/banding?dari=2023-11-20&jamDari=berlaku",
                    200),
            new SitePage("bukti-log", "auditor", "/audit/bukti", 200),
            new SitePage("bukti-isi", "auditor", "/audit/bukti?kecamatan=35.09.28&tahun=2023", 200),
            new SitePage("bukti-banding", "auditor", "/audit/bukti?lama=1&baru=2", 200),
            new SitePage("audit", "auditor", "/audit?kecamatan=35.09.28&tahun=2023", 200),
            new SitePage("audit-kosong", "auditor", "/audit?pelaku=tidak-ada", 200),
            new SitePage("peristiwa", "auditor", "/audit/peristiwa/" + VALUE, 200),
            new SitePage("jejak", "auditor", HISTORY, 200),
            new SitePage("jejak-peristiwa", OPERATOR, HISTORY + "?langkah=60", 200),
            new SitePage("jejak-kosong", "auditor", "/kecamatan/35.09.28/tahun/2035/jejak", 200),
            new SitePage("jejak-salah", "auditor", HISTORY + "?dari=kemarin", 400),
            new SitePage("jejak-banding", "auditor", COMPARISON, 200),
            new SitePage("hitung-ulang", "auditor", "/audit/hitung-ulang?tahun=2023", 200),
            new SitePage("hitung-ulang-hasil", "auditor", "/audit/hitung-ulang?tahun=2023&hitung=ulang", 200),
            new SitePage("akun", "auditor", "/akun", 200),
            new SitePage("sandi", OPERATOR, "/akun/sandi", 200),
            new SitePage("riwayat-akun", "auditor", "/admin/akun/riwayat", 200),
            new SitePage("akun-semua", ADMINISTRATOR, "/admin/akun", 200),
            new SitePage("akun-baru", ADMINISTRATOR, "/admin/akun/baru", 200),
            new SitePage("akun-baru-program", ADMINISTRATOR, "/admin/akun/baru/program", 200),
            new SitePage("akun-ubah", ADMINISTRATOR, "/admin/akun/ubah?nama=auditor", 200),
            new SitePage("akun-ubah-program", ADMINISTRATOR, "/admin/akun/ubah?nama=demo-bappeda", 200),
            new SitePage("riwayat-akun-satu", ADMINISTRATOR, "/admin/akun/riwayat?nama=auditor", 200),
            new SitePage("proyeksi", ADMINISTRATOR, "/admin/proyeksi", 200),
            new SitePage("tautan-mati", NOBODY, "/akun/tautan/sudah-dipakai", 410),
            new SitePage("jelaskan", OPERATOR, EXPLAIN + "&tabel=3.1&row=ikm&column=capaian", 200),
            new SitePage("jelaskan-jumlah", "auditor", EXPLAIN + "&tabel=3.8&row=totals&column=persen", 200),
            new SitePage("tugas-terkunci", OPERATOR, LEDOKOMBO_2023 + "/tugas/TW4", 200),
            new SitePage("tugas-kosong", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2024/tugas/TW1", 200),
            new SitePage("formulir-rkt", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2024/isi/rkt", 200),
            new SitePage("formulir-pagu", OPERATOR, "/kecamatan/35.09.28/tahun/2024/isi/pagu", 200),
            new SitePage("formulir-pk", "camat-ledokombo", "/kecamatan/35.09.28/tahun/2024/isi/pk", 200),
            new SitePage("formulir-pk-terkunci", "camat-ledokombo", LEDOKOMBO_2023 + "/isi/pk", 200),
            new SitePage("formulir-pk-perubahan", "camat-ledokombo", LEDOKOMBO_2023 + "/isi/pk-perubahan", 200),
            new SitePage("formulir-renstra", "bappeda", LEDOKOMBO_2023 + "/isi/renstra-perubahan", 200),
            new SitePage("tugas", KALISAT, OPEN + "/tugas/TW4", 200),
            new SitePage("formulir-realisasi", KALISAT, OPEN + "/isi/realisasi?masa=TW4&indikator=ikm", 200),
            new SitePage("formulir-target", KALISAT, OPEN + "/isi/target?masa=TW4&indikator=ikm", 200),
            new SitePage("formulir-analisis", KALISAT, OPEN + "/isi/analisis?masa=TAHUN&sasaran=s2", 200),
            new SitePage("formulir-koreksi", KALISAT, OPEN + "/isi/koreksi-realisasi?event=" + VALUE, 200),
            new SitePage("formulir-koreksi-belanja", KALISAT, OPEN + "/isi/koreksi-belanja?event=" + BOOKING, 200),
            new SitePage("formulir-revisi", KALISAT, OPEN + "/isi/revisi-pagu", 200),
            new SitePage("formulir-pergeseran", KALISAT, OPEN + "/isi/pergeseran", 200),
            new SitePage("langkah-ajukan", KALISAT, OPEN + STEP + "AJUKAN", 200),
            new SitePage("langkah-setujui", "camat-ledokombo", LEDOKOMBO_2023 + STEP + "SETUJUI", 200),
            new SitePage("langkah-verifikasi", "bappeda", APPROVED + STEP + "VERIFIKASI", 200),
            new SitePage("langkah-kembalikan", "bappeda", APPROVED + STEP + "KEMBALIKAN", 200),
            new SitePage("langkah-buka", "bappeda", LEDOKOMBO_2023 + STEP + "BUKA", 200),
            new SitePage("belanja", KALISAT, OPEN + "/belanja/TW4", 200),
            new SitePage("belanja-terkunci", OPERATOR, LEDOKOMBO_2023 + "/belanja/TW4", 200),
            new SitePage("masuk-salah", NOBODY, "/login?error", 200),
            new SitePage("masuk-keluar", NOBODY, "/login?keluar", 200),
            new SitePage("masuk-berakhir", NOBODY, "/login?berakhir", 200),
            new SitePage("tidak-ada", "bappeda", "/tidak/ada", 404),
            new SitePage("kesalahan", "bappeda", LEDOKOMBO_2023 + "/tabel/9.9", 404),
            new SitePage("bukan-wewenang", OPERATOR, "/kabupaten/35.09/tahun/2023", 403));

    /** The bytes that a first visit may cost, the sheet for spending more than others. */
    long most() {
        return most(path);
    }

    static long most(String path) {
        return (path.contains("/belanja/") ? 220 : 100) * KIBIBYTE;
    }

    /** Its address in a language; Indonesian is what an address without one means. */
    String path(String language) {
        return in(language, path);
    }

    /** Any address in a language. */
    static String in(String language, String path) {
        return language.equals("id") ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
