package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenYear;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What needs somebody now.
 *
 * @param text how many of what
 * @param href where they are seen together; null where each has its own place
 * @param laporan reports by their kecamatan, each with the way to its page of work
 */
record Perhatian(String text, @Nullable String href, List<Link> laporan) {
    Perhatian {
        laporan = List.copyOf(laporan);
    }

    /** Empty when nothing does. */
    static List<Perhatian> of(KabupatenYear year, PageQuery query) {
        PageWords words = query.words();
        long low = year.rows().stream()
                .flatMap(row -> row.sasaran().stream())
                .map(s -> s.nilai().predikat())
                .filter(p -> p != null && p.compareTo(Predikat.CC) >= 0)
                .count();
        return Stream.of(
                        count("rapor.perhatian.rendah", low, "#matriks", words),
                        count(
                                "rapor.perhatian.belum",
                                year.count(StatusLaporan.BELUM_LAPOR),
                                query.href(Bagian.KELENGKAPAN.path(year.kabupaten(), year.tahun())),
                                words),
                        reports("rapor.perhatian.kembali", StatusLaporan.DIKEMBALIKAN, year, query),
                        reports("rapor.perhatian.menunggu", StatusLaporan.DISETUJUI, year, query))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Perhatian> count(String key, long count, String href, PageWords words) {
        return count == 0 ? List.of() : List.of(new Perhatian(words.text(key, count), href, List.of()));
    }

    private static List<Perhatian> reports(String key, StatusLaporan status, KabupatenYear year, PageQuery query) {
        List<Link> reports = year.rows().stream()
                .filter(row -> row.status() == status)
                .map(row -> Link.to(Frame.nama(row.kecamatan()), work(row, year, query)))
                .toList();
        return reports.isEmpty()
                ? List.of()
                : List.of(new Perhatian(query.words().text(key, reports.size()), null, reports));
    }

    /** Where a kecamatan's report of the year is worked on; that is the present one, whatever moment is looked at. */
    static String work(CapaianRow row, KabupatenYear year, PageQuery query) {
        return query.plain().href(Addresses.tugas(row.kecamatan(), year.tahun(), Masa.TAHUN));
    }
}
