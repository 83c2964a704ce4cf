package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.Laporan;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.read.Pelaporan;
import java.time.LocalDate;
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
     * @param kurang what is missing before it can be handed in; empty once it was
     * @param giliran who must act, and what for
     * @param saya whether that is the reader
     * @param alasan why it came back; null where it did not
     * @param tenggat last day for handing it in; null where none is set
     * @param lewat whether that day has passed without it
     */
    public record Baris(
            Link masa,
            String status,
            List<String> kurang,
            String giliran,
            boolean saya,
            @Nullable String alasan,
            @Nullable String tenggat,
            boolean lewat) {
        public Baris {
            kurang = List.copyOf(kurang);
        }
    }

    public TugasSaya {
        baris = List.copyOf(baris);
    }

    /** Its years that take figures now, newest first; the newest one it has where none does. */
    static List<TugasSaya> of(KodeKecamatan own, Actor reader, Pelaporan known, LocalDate today, PageQuery query) {
        return open(own, known).reversed().stream()
                .limit(YEARS)
                .map(tahun -> new TugasSaya(
                        tahun.toString(),
                        Stream.of(Masa.values())
                                .map(masa -> new Kerja(own, tahun, masa, known).line(reader, today, query))
                                .toList()))
                .toList();
    }

    /** The first that is the reader's turn, newest year first; else the first that is not finished. */
    static Optional<Kerja> first(KodeKecamatan own, Actor reader, Pelaporan known) {
        List<Kerja> all = open(own, known).reversed().stream()
                .limit(YEARS)
                .flatMap(tahun -> Stream.of(Masa.values()).map(masa -> new Kerja(own, tahun, masa, known)))
                .toList();
        return all.stream()
                .filter(kerja -> kerja.giliran().isOf(reader))
                .findFirst()
                .or(() -> all.stream()
                        .filter(kerja -> kerja.status() != StatusLaporan.TERVERIFIKASI)
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static SortedSet<TahunAnggaran> open(KodeKecamatan own, Pelaporan known) {
        SortedSet<TahunAnggaran> open = new TreeSet<>();
        KabupatenState kabupaten = known.kabupaten();
        if (kabupaten != null) {
            kabupaten.periods().forEach((tahun, periods) -> {
                if (periods.values().stream().anyMatch(PeriodeLapor::open)) {
                    open.add(tahun);
                }
            });
        }
        SortedSet<TahunAnggaran> years = known.years(own);
        if (open.isEmpty() && !years.isEmpty()) {
            open.add(years.last());
        }
        return open;
    }

    /** One report and where it stands. */
    record Kerja(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa, Pelaporan known) {
        private TahunState year() {
            return known.year(kecamatan, tahun).orElseGet(() -> TahunState.initial(stream()));
        }

        private StreamId stream() {
            return StreamId.tahunKinerja(kecamatan, tahun);
        }

        StatusLaporan status() {
            return year().status(masa);
        }

        Giliran giliran() {
            Optional<PeriodeLapor> period =
                    Optional.ofNullable(known.kabupaten()).flatMap(k -> k.period(tahun, masa));
            return Giliran.of(year(), masa, period.orElse(null));
        }

        String address() {
            return Addresses.tugas(kecamatan, tahun, masa);
        }

        private Baris line(Actor reader, LocalDate today, PageQuery query) {
            PageWords words = query.words();
            StatusLaporan status = status();
            Giliran turn = giliran();
            LocalDate due = Optional.ofNullable(known.kabupaten())
                    .flatMap(k -> k.due(tahun, masa))
                    .orElse(null);
            Laporan report = year().reports().get(masa);
            boolean draft = !status.isHandedIn() && turn != Giliran.TERKUNCI;
            return new Baris(
                    Link.to(words.text("entri.masa." + masa), query.href(address())),
                    words.labels().of(status),
                    draft ? Kekurangan.of(year(), masa).in(words) : List.of(),
                    words.text("beranda.giliran." + turn),
                    turn.isOf(reader),
                    report == null || !status.isBack()
                            ? null
                            : report.langkah().getLast().origin().reason(),
                    due == null ? null : words.date(due),
                    draft && due != null && today.isAfter(due));
        }
    }
}
