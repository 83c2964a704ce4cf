package id.jejakkinerja.query.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.query.audit.Rantai;
import id.jejakkinerja.query.audit.Sidik;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event with its stored form and what belongs to it.
 *
 * @param tersimpan where it lies, its digests, and the command it came of
 * @param payload what it says, as JSON that can be read
 * @param metadata what it says about itself, the same way
 * @param terkait what belongs to it, each kind under its heading, also the kinds of which there is nothing
 * @param jejak where the tables are shown as they stood after it; null for a stream that is no year's
 */
public record PeristiwaView(
        List<Fact> tersimpan,
        String payload,
        String metadata,
        List<Terkait> terkait,
        @Nullable String jejak) {
    /** Events that belong to it in one way. */
    public record Terkait(String id, String title, String note, List<BarisPeristiwa> peristiwa) {}

    static PeristiwaView of(Rantai rantai, Penyebut names, PageQuery query) {
        StoredEvent stored = rantai.peristiwa();
        LogRow row = stored.row();
        return new PeristiwaView(
                facts(stored, query.words()),
                pretty(row.payload()),
                pretty(row.metadata()),
                stored.readable().map(event -> related(rantai, names, query)).orElse(List.of()),
                stored.readable().map(event -> after(event, query)).orElse(null));
    }

    private static @Nullable String after(Recorded<DomainEvent> event, PageQuery query) {
        return event.stream()
                .tahun()
                .flatMap(tahun -> event.stream()
                        .kecamatan()
                        .map(kecamatan -> query.at(event.position()).href(Addresses.jejak(kecamatan, tahun))))
                .orElse(null);
    }

    private static List<Fact> facts(StoredEvent stored, PageWords words) {
        LogRow row = stored.row();
        String none = words.labels().reason("TIDAK_DICATAT");
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("audit.id"), row.eventId()));
        facts.add(new Fact(words.text("audit.aliran"), row.stream() + " #" + row.sequence()));
        facts.add(new Fact(words.text("audit.versi"), row.eventName() + " v" + row.eventVersion()));
        stored.readable().map(Recorded::meta).ifPresent(meta -> {
            facts.add(new Fact(words.text("audit.perintah"), meta.commandId()));
            facts.add(new Fact(words.text("audit.korelasi"), meta.correlationId()));
            facts.add(new Fact(words.text("audit.sebab"), Objects.requireNonNullElse(meta.causationId(), none)));
        });
        facts.add(new Fact(words.text("audit.sidik.isi"), Sidik.of(row.payload())));
        facts.add(new Fact(words.text("audit.sidik.metadata"), Sidik.of(row.metadata())));
        return facts;
    }

    private static List<Terkait> related(Rantai rantai, Penyebut names, PageQuery query) {
        String searched =
                query.words().text("audit.terkait.dicari", position(rantai.dari()), position(rantai.sampai()));
        Daftar lists = new Daftar(names, query);
        return List.of(
                lists.of("seperintah", "", rantai.seperintah()),
                lists.of("dikoreksi", "", rantai.dikoreksi() == null ? List.of() : List.of(rantai.dikoreksi())),
                lists.of("koreksi", "", rantai.koreksi()),
                lists.of("akibat", searched, rantai.akibat()),
                lists.of("sekorelasi", searched, rantai.sekorelasi()));
    }

    /** Makes the lists of a page. */
    private record Daftar(Penyebut names, PageQuery query) {
        Terkait of(String kind, String note, List<Recorded<DomainEvent>> events) {
            return new Terkait(
                    "terkait-" + kind,
                    query.words().text("audit.terkait." + kind),
                    note,
                    events.stream()
                            .map(e -> BarisPeristiwa.of(
                                    e, false, null, query.plain().href(Addresses.peristiwa(e.id())), names))
                            .toList());
        }
    }

    private static String position(long position) {
        return Penulisan.of(BigDecimal.valueOf(position));
    }

    /** Laid out to be read; a text that is no JSON as it is, which is all that can be shown of it. */
    private static String pretty(String stored) {
        try {
            return KernelJson.stored()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(KernelJson.stored().readValue(stored, Object.class));
        } catch (JsonProcessingException e) {
            return stored;
        }
    }
}
