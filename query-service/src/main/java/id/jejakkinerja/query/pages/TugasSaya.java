package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a kecamatan has to do in a year, one line for each quarter and one for the year.
 *
 * @param tahun the year
 */
public record TugasSaya(String tahun, List<Baris> baris) {
    private static final int YEARS = 3;

    /**
     * A quarter or the year.
     *
     * @param giliran who must act
     * @param tenggat last day for it; null where none is set
     */
    public record Baris(
            Link masa,
            String status,
            String giliran,
            @Nullable String tenggat) {}

    public TugasSaya {
        baris = List.copyOf(baris);
    }

    /** Its years that take figures now, newest first; the newest one it has where none does. */
    static List<TugasSaya> of(KodeKecamatan kecamatan, KecamatanYears years, PageQuery query) {
        TahunAnggaran now = new TahunAnggaran(Year.now(Penulisan.WIB).getValue());
        KabupatenState kabupaten = years.of(kecamatan, now, Moment.LIVE).kabupaten();
        SortedSet<TahunAnggaran> open = new TreeSet<>();
        if (kabupaten != null) {
            kabupaten.periods().forEach((tahun, periods) -> {
                if (periods.values().stream().anyMatch(PeriodeLapor::open)) {
                    open.add(tahun);
                }
            });
        }
        SortedSet<TahunAnggaran> known = years.years(kecamatan);
        if (open.isEmpty() && !known.isEmpty()) {
            open.add(known.last());
        }
        return open.reversed().stream()
                .limit(YEARS)
                .map(tahun -> of(years.of(kecamatan, tahun, Moment.LIVE), query))
                .toList();
    }

    private static TugasSaya of(KecamatanYear year, PageQuery query) {
        return new TugasSaya(
                year.tahun().toString(),
                Stream.of(Masa.values()).map(masa -> line(year, masa, query)).toList());
    }

    private static Baris line(KecamatanYear year, Masa masa, PageQuery query) {
        PageWords words = query.words();
        StatusLaporan status = year.current().status(masa);
        return new Baris(
                Link.to(
                        words.text("entri.masa." + masa),
                        query.href(Addresses.tugas(year.kecamatan(), year.tahun(), masa))),
                words.labels().of(status),
                words.text("beranda.giliran." + status),
                Optional.ofNullable(year.kabupaten())
                        .flatMap(k -> k.period(year.tahun(), masa))
                        .filter(PeriodeLapor::open)
                        .map(PeriodeLapor::due)
                        .map(words::date)
                        .orElse(null));
    }
}
