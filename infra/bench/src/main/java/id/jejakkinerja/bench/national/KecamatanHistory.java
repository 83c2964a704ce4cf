package id.jejakkinerja.bench.national;

import id.jejakkinerja.command.iku.Iku;
import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.renstra.Renstra;
import id.jejakkinerja.command.tahunkinerja.Surroundings;
import id.jejakkinerja.command.tahunkinerja.TahunKinerja;
import id.jejakkinerja.kernel.command.AdoptRenstra;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.IssueIku;
import id.jejakkinerja.kernel.command.RegisterRenstra;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One kecamatan's streams, moved by the platform's own pure functions. Holds the state of the plan and of the current year only. */
final class KecamatanHistory {
    private static final PeriodeRenstra PERIODE = new PeriodeRenstra("2023-2027");

    private final Stage stage;
    private final Blueprint blueprint;
    private final KodeKecamatan own;
    private final Random random;
    private Renstra renstra = Renstra.initial();
    private TahunKinerja year = TahunKinerja.initial();
    private Surroundings around = new Surroundings(Kabupaten.initial(), Optional.empty());
    private StreamId stream;
    private long sequence;
    private long commands;
    private String lastEvent = "";

    KecamatanHistory(Stage stage, Blueprint blueprint, KodeKecamatan own, long seed) {
        this.stage = stage;
        this.blueprint = blueprint;
        this.own = own;
        this.stream = StreamId.renstra(own, PERIODE);
        // neighbouring seeds begin alike; an odd factor takes them apart
        this.random = new Random((seed + Long.parseLong(own.value().replace(".", ""))) * 0x9E3779B97F4A7C15L);
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Random random() {
        return random;
    }

    /** Plan and indicators, before the first year. */
    void plan(LocalDate date) {
        renstra(new RegisterRenstra(blueprint.stage(), PERIODE, blueprint.struktur(PERIODE)), Peran.OPERATOR, date);
        renstra(new AdoptRenstra(blueprint.stage(), PERIODE), Peran.BAPPEDA, date);
        CommandMeta meta = stage.meta(commands++, Peran.CAMAT, date, null);
        List<IkuEvent> events = Stage.accepted(Iku.initial()
                .decide(
                        new IssueIku(blueprint.stage(), PERIODE, blueprint.iku().indikator()),
                        meta,
                        new PlansAround(List.of(PERIODE))));
        long at = 0;
        for (IkuEvent event : events) {
            stage.write(StreamId.iku(own, PERIODE), at, event, meta, (int) at);
            at++;
        }
    }

    private void renstra(RenstraCommand command, Peran role, LocalDate date) {
        CommandMeta meta = stage.meta(commands++, role, date, null);
        int index = 0;
        for (RenstraEvent event : Stage.accepted(renstra.decide(command, meta, new PlansAround(List.of())))) {
            Stage.Written written = stage.write(stream, sequence++, event, meta, index++);
            renstra = renstra.evolve(event, written.meta(), written.id());
        }
    }

    void begin(TahunAnggaran tahun, Kabupaten kabupaten) {
        year = TahunKinerja.initial();
        around = new Surroundings(kabupaten, Optional.of(renstra));
        stream = StreamId.tahunKinerja(own, tahun);
        sequence = 0;
    }

    /** Decides a command of the year and writes down what it decided. */
    void play(TahunKinerjaCommand command, Peran role, LocalDate date, @Nullable String reason) {
        CommandMeta meta = stage.meta(commands++, role, date, reason);
        int index = 0;
        for (TahunKinerjaEvent event : Stage.accepted(year.decide(command, meta, around))) {
            Stage.Written written = stage.write(stream, sequence++, event, meta, index++);
            year = year.evolve(event, written.meta(), written.id());
            lastEvent = written.id();
        }
    }

    /** Id of the event written last, for a command that corrects it. */
    String lastEvent() {
        return lastEvent;
    }
}
