package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.read.Pelaporan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Open periods whose last day has passed. A past year of which no kecamatan has handed in anything was opened and never used, as a first year
 * of data often is; one that has begun to report, or that runs, is listed period by period.
 *
 * @param listed latest year first, in it the latest period first
 * @param silent past years without a single report, latest first
 */
record Terlambat(List<Periode> listed, List<TahunAnggaran> silent) {

    /**
     * A period that has passed.
     *
     * @param belum who has not handed in
     */
    record Periode(TahunAnggaran tahun, Masa masa, LocalDate due, List<KodeKecamatan> belum) {
        Periode {
            belum = List.copyOf(belum);
        }
    }

    Terlambat {
        listed = List.copyOf(listed);
        silent = List.copyOf(silent);
    }

    static Terlambat of(Pelaporan known, LocalDate today) {
        List<Periode> listed = new ArrayList<>();
        List<TahunAnggaran> silent = new ArrayList<>();
        KabupatenState kabupaten = known.kabupaten();
        if (kabupaten != null) {
            kabupaten.periods().forEach((tahun, periods) -> {
                List<Periode> late = late(tahun, periods, known, today);
                if (tahun.value() < today.getYear() && !late.isEmpty() && isSilent(tahun, known)) {
                    silent.add(tahun);
                } else {
                    listed.addAll(late);
                }
            });
        }
        return new Terlambat(listed.reversed(), silent.reversed());
    }

    private static List<Periode> late(
            TahunAnggaran tahun, SortedMap<Masa, PeriodeLapor> periods, Pelaporan known, LocalDate today) {
        List<Periode> late = new ArrayList<>();
        periods.forEach((masa, period) -> {
            LocalDate due = period.due();
            if (period.open() && due != null && today.isAfter(due)) {
                List<KodeKecamatan> missing = codes().stream()
                        .filter(code -> !wasHandedIn(code, tahun, masa, known))
                        .toList();
                if (!missing.isEmpty()) {
                    late.add(new Periode(tahun, masa, due, missing));
                }
            }
        });
        return late;
    }

    private static boolean isSilent(TahunAnggaran tahun, Pelaporan known) {
        return codes().stream()
                .flatMap(code -> known.year(code, tahun).stream())
                .allMatch(year -> year.reports().isEmpty());
    }

    private static boolean wasHandedIn(KodeKecamatan code, TahunAnggaran tahun, Masa masa, Pelaporan known) {
        return known.year(code, tahun)
                .map(year -> year.status(masa))
                // one that came back is told by itself: it was there
                .filter(status -> status.isHandedIn() || status.isBack())
                .isPresent();
    }

    private static List<KodeKecamatan> codes() {
        return DaftarKecamatan.all().stream().map(Kecamatan::code).toList();
    }
}
