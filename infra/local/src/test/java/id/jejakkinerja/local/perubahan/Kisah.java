package id.jejakkinerja.local.perubahan;

import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The log of one stream as it grows, and the year that the read side makes of it. */
final class Kisah {
    static final KodeKecamatan KECAMATAN = new KodeKecamatan("35.09.28");
    static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");
    static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    static final Actor BAPPEDA = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);
    static final Actor CAMAT = new Actor("camat", Set.of(Peran.CAMAT), KECAMATAN);

    private final StreamId stream;
    private final List<Recorded<DomainEvent>> log = new ArrayList<>();

    Kisah(StreamId stream) {
        this.stream = stream;
    }

    static CommandMeta by(Actor actor) {
        LocalDate date = LocalDate.of(2023, 2, 1);
        return new CommandMeta(
                "c", actor, date, "alasan dokumen", new DasarHukum("Keputusan", "1", date), null, "k", null);
    }

    /** Adds an event and returns its metadata. */
    EventMeta add(DomainEvent event) {
        long sequence = log.size();
        EventMeta meta = by(BAPPEDA).recordedAt(Instant.EPOCH.plusSeconds(sequence));
        log.add(new Recorded<>(sequence + 1, "e" + (sequence + 1), stream, sequence, event, meta));
        return meta;
    }

    List<Recorded<DomainEvent>> log() {
        return List.copyOf(log);
    }

    KecamatanYear year() {
        return KecamatanYear.fold(KECAMATAN, TAHUN, log);
    }

    /** Why it was refused; nothing when it was not. */
    static <E extends DomainEvent> Optional<Refusal> refusal(Decision<E> decision) {
        return switch (decision) {
            case Decision.Refused<E> no -> Optional.of(no.refusal());
            case Decision.Accepted<E> ignored -> Optional.empty();
        };
    }

    /** What follows from a command that must not be refused. */
    static <E extends DomainEvent> List<E> accepted(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E> yes -> yes.events();
            case Decision.Refused<E> no -> throw new AssertionError(no.refusal());
        };
    }
}
