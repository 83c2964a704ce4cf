package id.jejakkinerja.bench.national;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.OpenPeriod;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Five years of the first kecamatan of the country, in the order in which they would have been recorded: month by month, in each month
 * kecamatan after kecamatan, a sitting of one operator at a time. The same seed and number give the same rows to the byte.
 */
public final class NationalHistory {
    /** Before it the kecamatan's code list was another one. */
    public static final int FIRST_YEAR = 2023;

    public static final int LAST_YEAR = 2027;
    /** Events of one kecamatan in five years, about; the figures of some sittings differ by a few. */
    public static final int EVENTS_PER_KECAMATAN = 1_390;
    /** No month has more of a kecamatan. */
    private static final int MOST_IN_A_MONTH = 100;

    private static final long DAY_MILLIS = 86_400_000L;

    private final long seed;
    private final List<KodeKecamatan> kecamatan;
    private final Stage.Clock clock = new Stage.Clock();

    public NationalHistory(long seed, int kecamatan) {
        this.seed = seed;
        this.kecamatan = Wilayah.kecamatan(kecamatan);
    }

    /** Hands over every row. */
    public void write(Row.Sink sink) {
        clockAt(LocalDate.of(FIRST_YEAR, 1, 1), 1);
        Kabupaten periods = openPeriods(sink);
        List<Blueprint> blueprints = Blueprint.all();
        List<KecamatanHistory> histories = IntStream.range(0, kecamatan.size())
                .mapToObj(i -> history(kecamatan.get(i), blueprints.get(i % blueprints.size()), sink))
                .toList();
        clockAt(LocalDate.of(FIRST_YEAR, 1, 2), 1);
        histories.forEach(history -> history.plan(LocalDate.of(FIRST_YEAR, 1, 2)));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            TahunAnggaran tahun = new TahunAnggaran(year);
            histories.forEach(history -> history.begin(tahun, periods));
            for (int month = 1; month <= YearPlay.MONTHS; month++) {
                // the report of a year is written before the next year's first month begins
                LocalDate start = month == YearPlay.MONTHS
                        ? LocalDate.of(year + 1, 1, 2)
                        : LocalDate.of(year, month, month == 1 ? 16 : 1);
                clockAt(start, month == YearPlay.MONTHS || month == 1 ? 13 : 27);
                for (KecamatanHistory history : histories) {
                    new YearPlay(history, tahun).play(month);
                }
            }
        }
    }

    private KecamatanHistory history(KodeKecamatan code, Blueprint blueprint, Row.Sink sink) {
        Stage stage = new Stage(Long.toString(seed), code.value(), blueprint.stage(), clock, sink);
        return new KecamatanHistory(stage, blueprint, code, seed);
    }

    /** Spreads the events of a span of days over it. */
    private void clockAt(LocalDate start, int days) {
        long step = Math.max(1, days * DAY_MILLIS / Math.max(1, (long) kecamatan.size() * MOST_IN_A_MONTH));
        clock.startAt(start.atStartOfDay(ZoneOffset.UTC).toInstant(), step);
    }

    /** In every kabupaten the same; what is decided about a kecamatan's figures needs their period open. */
    private Kabupaten openPeriods(Row.Sink sink) {
        Kabupaten state = Kabupaten.initial();
        for (KodeKabupaten kabupaten : Wilayah.kabupaten(kecamatan)) {
            state = openPeriods(new Stage(Long.toString(seed), kabupaten.value(), null, clock, sink), kabupaten);
        }
        return state;
    }

    private static Kabupaten openPeriods(Stage stage, KodeKabupaten kabupaten) {
        Kabupaten state = Kabupaten.initial();
        long sequence = 0;
        for (OpenPeriod command : periods()) {
            LocalDate date = LocalDate.of(command.tahun().value(), 1, 1);
            CommandMeta meta = stage.meta(sequence, Peran.BAPPEDA, date, null);
            for (KabupatenEvent event : Stage.accepted(state.decide(command, meta))) {
                Stage.Written written = stage.write(StreamId.kabupaten(kabupaten), sequence++, event, meta, 0);
                state = state.evolve(event, written.meta(), written.id());
            }
        }
        return state;
    }

    private static List<OpenPeriod> periods() {
        List<OpenPeriod> all = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Masa masa : Masa.values()) {
                all.add(new OpenPeriod(DaftarKecamatan.JEMBER, new TahunAnggaran(year), masa, null));
            }
        }
        return all;
    }
}
