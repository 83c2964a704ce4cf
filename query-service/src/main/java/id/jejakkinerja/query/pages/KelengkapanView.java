package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.Kelengkapan;
import id.jejakkinerja.query.tabel.Kelengkapan.Dokumen;
import id.jejakkinerja.query.tabel.Kelengkapan.Keadaan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which documents all kecamatan have: a row each, a square and a date for every document.
 *
 * @param columns names of the documents
 * @param totals of each document, how many kecamatan have it
 */
record KelengkapanView(List<String> columns, List<Baris> rows, List<String> totals) {

    /**
     * A document of a kecamatan.
     *
     * @param tanda its square: filled, half, empty, or none where nothing asks for it
     * @param keadaan in a word, for those who do not see the square
     * @param teks the date, or that word
     * @param terlambat whether it is late
     */
    record Sel(Keadaan tanda, String keadaan, String teks, boolean terlambat) {
        public boolean penuh() {
            return tanda == Keadaan.ADA;
        }

        public boolean separuh() {
            return tanda == Keadaan.SEBAGIAN;
        }

        public boolean kotak() {
            return tanda != Keadaan.TIDAK_PERLU;
        }

        /** Whether the text is a date and does not say the state. */
        public boolean bertanggal() {
            return !teks.equals(keadaan);
        }
    }

    /** A kecamatan. */
    record Baris(Link nama, List<Sel> sel, boolean nyata) {}

    /** Those with the fewest documents first. */
    static KelengkapanView of(KabupatenRinci kabupaten, List<Kelengkapan> all, PageQuery query) {
        PageWords words = query.words();
        boolean mixed = all.stream().anyMatch(Kelengkapan::sintetis);
        List<Baris> rows = all.stream()
                .sorted(Comparator.comparingLong(Kelengkapan::ada)
                        .thenComparingLong(Kelengkapan::sebagian)
                        .thenComparing(row -> row.kecamatan().value()))
                .map(row -> new Baris(
                        name(row.kecamatan(), kabupaten, query),
                        row.dokumen().stream().map(d -> cell(d, words)).toList(),
                        mixed && !row.sintetis()))
                .toList();
        List<String> totals = Arrays.stream(Kelengkapan.Jenis.values())
                .map(kind -> words.text("rapor.dari", count(all, kind), all.size()))
                .toList();
        return new KelengkapanView(
                Arrays.stream(Kelengkapan.Jenis.values())
                        .map(kind -> words.text("kelengkapan.jenis." + kind))
                        .toList(),
                rows,
                totals);
    }

    private static long count(List<Kelengkapan> all, Kelengkapan.Jenis kind) {
        return all.stream()
                .flatMap(row -> row.dokumen().stream())
                .filter(d -> d.jenis() == kind && d.keadaan() == Keadaan.ADA)
                .count();
    }

    private static Link name(KodeKecamatan kecamatan, KabupatenRinci kabupaten, PageQuery query) {
        return Link.to(Frame.nama(kecamatan), query.href(Addresses.tahun(kecamatan, kabupaten.tahun())));
    }

    private static Sel cell(Dokumen document, PageWords words) {
        String state = words.text("kelengkapan.keadaan." + document.keadaan());
        String text = document.tanggal() == null ? state : words.shortDate(document.tanggal());
        return new Sel(document.keadaan(), state, text, document.terlambat());
    }
}
