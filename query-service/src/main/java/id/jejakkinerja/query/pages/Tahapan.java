package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.fold.Laporan;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step on a report's way from the operator to Bappeda.
 *
 * @param css empty for one that is done, {@code now} for where the report stands, {@code todo} for what is to come
 * @param siapa who brought it there; before that, whose turn it will be
 * @param kapan when, and at which position of the log; null before
 * @param alasan what that person wrote; null without
 */
public record Tahapan(
        String css,
        String nama,
        String siapa,
        @Nullable String kapan,
        @Nullable String alasan) {
    private static final List<StatusLaporan> WAY =
            List.of(StatusLaporan.DRAF, StatusLaporan.DIAJUKAN, StatusLaporan.DISETUJUI, StatusLaporan.TERVERIFIKASI);

    /** The way of the report of a quarter or of the year. */
    public static List<Tahapan> of(TahunState year, Masa masa, PageWords words) {
        StatusLaporan status = year.status(masa);
        int reached = switch (status) {
            case BELUM_LAPOR, DRAF, DIKEMBALIKAN, DIBUKA_KEMBALI -> 0;
            case DIAJUKAN -> 1;
            case DISETUJUI -> 2;
            case TERVERIFIKASI -> 3;
        };
        return IntStream.range(0, WAY.size())
                .mapToObj(i -> {
                    StatusLaporan step = i == 0 && reached == 0 ? status : WAY.get(i);
                    String css = i > reached ? "todo" : i == reached ? "now" : "";
                    String name = (i + 1) + " " + words.labels().of(step);
                    Origin last = i > reached ? null : last(year, masa, step).orElse(null);
                    return last == null
                            ? new Tahapan(css, name, words.text("tugas.oleh." + WAY.get(i)), null, null)
                            : new Tahapan(css, name, last.actor(), when(last, words), last.reason());
                })
                .toList();
    }

    /** The event that brought the report to a step last; a draft has no step of its own and goes by the last figure before it was handed in. */
    private static Optional<Origin> last(TahunState year, Masa masa, StatusLaporan step) {
        Laporan report = year.reports().get(masa);
        List<Laporan.Langkah> taken = report == null ? List.of() : report.langkah();
        Optional<Origin> found = taken.reversed().stream()
                .filter(langkah -> langkah.status() == step)
                .map(Laporan.Langkah::origin)
                .findFirst();
        if (found.isPresent() || step != StatusLaporan.DRAF) {
            return found;
        }
        long until = taken.reversed().stream()
                .filter(langkah -> langkah.status() == StatusLaporan.DIAJUKAN)
                .mapToLong(langkah -> langkah.origin().position())
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return figures(year, masa)
                .filter(origin -> origin.position() < until)
                .max(Comparator.comparingLong(Origin::position));
    }

    /** What the figures of a quarter go back to; those of a year go back to all of them. */
    private static Stream<Origin> figures(TahunState year, Masa masa) {
        Stream<Origin> values = year.hasil().realisasi().values().stream()
                .flatMap(byMasa -> byMasa.entrySet().stream())
                .filter(e -> !masa.isQuarter() || e.getKey() == masa)
                .map(e -> e.getValue())
                .flatMap(r -> Stream.concat(r.before().stream(), Stream.of(r.origin())));
        Stream<Origin> money = year.anggaran().belanja().stream()
                .filter(b -> !masa.isQuarter() || b.bulan().triwulan() == masa)
                .map(Belanja::origin);
        return Stream.concat(values, money);
    }

    private static String when(Origin origin, PageWords words) {
        return words.text(
                "tahap.kapan", words.time(origin.recordedAt()), Penulisan.of(BigDecimal.valueOf(origin.position())));
    }
}
