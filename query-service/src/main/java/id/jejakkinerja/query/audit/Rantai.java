package id.jejakkinerja.query.audit;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an event.
 *
 * @param peristiwa the event itself
 * @param seperintah the other events of its command, which is what caused them and it
 * @param dikoreksi the event it corrects; null where it corrects none
 * @param koreksi the events that correct it
 * @param sekorelasi the events of other commands of the same request or import, as far as they lie between the two positions
 * @param akibat the events of other commands that name it or its command as their cause, as far as they lie there or in its own stream
 * @param dari first position looked at
 * @param sampai last position looked at
 */
public record Rantai(
        StoredEvent peristiwa,
        List<Recorded<DomainEvent>> seperintah,
        @Nullable Recorded<DomainEvent> dikoreksi,
        List<Recorded<DomainEvent>> koreksi,
        List<Recorded<DomainEvent>> sekorelasi,
        List<Recorded<DomainEvent>> akibat,
        long dari,
        long sampai) {
    public Rantai {
        seperintah = List.copyOf(seperintah);
        koreksi = List.copyOf(koreksi);
        sekorelasi = List.copyOf(sekorelasi);
        akibat = List.copyOf(akibat);
    }

    /** An event that cannot be read, of which nothing tells what belongs to it. */
    static Rantai unreadable(StoredEvent event) {
        long position = event.row().position();
        return new Rantai(event, List.of(), null, List.of(), List.of(), List.of(), position, position);
    }

    /**
     * The same without the related events that a reader may not see. One that cannot be read may be anybody's, so it is only for those who
     * see everything.
     *
     * @throws ForbiddenRead where the event itself is not for this reader
     */
    public Rantai readBy(Actor reader) {
        peristiwa
                .readable()
                .ifPresentOrElse(
                        event -> ForbiddenRead.unlessMayRead(reader, event.stream()),
                        () -> ForbiddenRead.unlessSeesAll(reader));
        return only(e -> reader.seesAllKecamatan()
                || e.stream().kecamatan().filter(reader::mayRead).isPresent());
    }

    private Rantai only(Predicate<Recorded<DomainEvent>> visible) {
        return new Rantai(
                peristiwa,
                seperintah.stream().filter(visible).toList(),
                dikoreksi == null || visible.test(dikoreksi) ? dikoreksi : null,
                koreksi.stream().filter(visible).toList(),
                sekorelasi.stream().filter(visible).toList(),
                akibat.stream().filter(visible).toList(),
                dari,
                sampai);
    }
}
