package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.KabupatenYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the reports of all kecamatan stand, as one bar whose parts add up to all of them. The further a report has come, the fuller its part;
 * what was never heard of is a dashed outline.
 *
 * @param judul what the bar says, in one sentence
 */
record Tumpuk(String judul, List<Potong> potong) {
    private static final int WIDTH = 136;

    /** Furthest first. One that came back is a draft again. */
    private static final List<Tahap> STAGES = List.of(
            new Tahap("fil", List.of(StatusLaporan.TERVERIFIKASI)),
            new Tahap("fl2", List.of(StatusLaporan.DISETUJUI)),
            new Tahap("trk", List.of(StatusLaporan.DIAJUKAN)),
            new Tahap("off", List.of(StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN, StatusLaporan.DIBUKA_KEMBALI)),
            new Tahap("sy", List.of(StatusLaporan.BELUM_LAPOR)));

    private record Tahap(String css, List<StatusLaporan> statuses) {}

    /** A part of the bar. */
    record Potong(String css, String x, String lebar) {}

    Tumpuk {
        potong = List.copyOf(potong);
    }

    static Tumpuk of(KabupatenYear year, PageWords words) {
        List<Potong> parts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int all = Math.max(1, year.rows().size());
        long before = 0;
        for (Tahap stage : STAGES) {
            long count = stage.statuses().stream().mapToLong(year::count).sum();
            if (count > 0) {
                // a gap of one unit parts it from the next, a half each side keeps an outline inside
                parts.add(new Potong(
                        stage.css(),
                        number(WIDTH * before / (double) all + 0.5),
                        number(WIDTH * count / (double) all - 1)));
                said.add(words.labels().of(stage.statuses().getFirst()) + " " + count);
            }
            before += count;
        }
        return new Tumpuk(words.text("rapor.tumpuk", String.join(", ", said)), parts);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
