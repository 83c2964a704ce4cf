package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.Laporan;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.pages.PageWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why nothing can be entered, in words: who locked it, when, and the way to have it opened. The rule itself is the command side's. */
final class Kunci {
    private Kunci() {}

    /** What keeps figures of a quarter or the year from being entered; null where nothing does. */
    static @Nullable String figures(Konteks konteks, Masa masa) {
        String gate = gate(konteks, masa);
        return gate == null ? reports(konteks, masa) : gate;
    }

    /** What keeps the plan of the year from being changed; null where nothing does. */
    static @Nullable String reports(Konteks konteks, Masa masa) {
        String own = report(konteks, masa);
        return own == null ? report(konteks, Masa.TAHUN) : own;
    }

    /** What keeps a budget from being allotted and a PK from being signed; null where nothing does. */
    static @Nullable String plan(Konteks konteks) {
        String reports = reports(konteks, Masa.TAHUN);
        return reports == null && konteks.rkt().isEmpty() ? konteks.words().text("tugas.kosong") : reports;
    }

    /** What keeps what was allotted from being changed; null where nothing does. */
    static @Nullable String allotted(Konteks konteks) {
        String reports = reports(konteks, Masa.TAHUN);
        boolean none = konteks.state().anggaran().lines().isEmpty();
        return reports == null && none ? konteks.words().text("entri.kunci.pagu", konteks.tahun()) : reports;
    }

    private static @Nullable String gate(Konteks konteks, Masa masa) {
        PageWords words = konteks.words();
        KabupatenState kabupaten = konteks.year().kabupaten();
        Optional<PeriodeLapor> period = kabupaten == null ? Optional.empty() : kabupaten.period(konteks.tahun(), masa);
        if (period.isEmpty()) {
            return words.text("entri.kunci.belum", label(masa, words), konteks.tahun());
        }
        PeriodeLapor known = period.orElseThrow();
        return known.open()
                ? null
                : words.text(
                        "entri.kunci.tutup",
                        label(masa, words),
                        konteks.tahun(),
                        known.origin().actor(),
                        words.time(known.origin().recordedAt()));
    }

    private static @Nullable String report(Konteks konteks, Masa masa) {
        PageWords words = konteks.words();
        Laporan report = konteks.state().reports().get(masa);
        if (report == null || !isLocking(report.status())) {
            return null;
        }
        Laporan.Langkah last = report.langkah().getLast();
        return words.text(
                "entri.kunci." + report.status(),
                words.text("entri.laporan." + masa),
                last.origin().actor(),
                words.time(last.origin().recordedAt()));
    }

    /** Whether a report that stands there keeps its figures from being changed: it was handed in and did not come back. */
    static boolean isLocking(StatusLaporan status) {
        return status.isHandedIn();
    }

    static String label(Masa masa, PageWords words) {
        return words.text("entri.masa." + masa);
    }
}
