package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.audit.Banding;
import id.jejakkinerja.query.audit.BandingKabupaten;
import id.jejakkinerja.query.audit.SelisihTabel;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.edge.RequestLanguage;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/audit/diff}: what differs between two moments, and the events that make the difference. */
@RestController
@Tag(name = "audit")
class DiffController {
    private static final int DEFAULT_LIMIT = 100;

    private final KecamatanYears years;
    private final EventLog log;

    DiffController(KecamatanYears years, EventLog log) {
        this.years = years;
        this.log = log;
    }

    /**
     * What to compare. A moment is a position ({@code 123}), an instant ({@code 2023-11-20T00:00:00Z}), or a date on which things were in
     * force, with all that is known today ({@code inForceOn:2023-11-01}).
     *
     * @param kecamatan its tables; without one, the consolidated table of the kabupaten
     * @param from the first moment
     * @param to the second; without one, the end of the log
     * @param stream of the events, only those of this stream
     * @param type of the events, only those of this stored name
     * @param actor of the events, only those this subject caused
     * @param after of the events, only those beyond this position
     * @param limit of the events, at most so many
     */
    record DiffParameters(
            @Nullable String kecamatan,
            int tahun,
            @Nullable String from,
            @Nullable String to,
            @Nullable String stream,
            @Nullable String type,
            @Nullable String actor,
            @Nullable Long after,
            @Nullable Integer limit) {
        Moment first() {
            if (from == null) {
                throw new InvalidValue("from", "");
            }
            return Moment.parse("from", from);
        }

        /** @param head what "now" is */
        Moment second(long head) {
            return to == null ? new Moment.AtPosition(head) : Moment.parse("to", to);
        }

        boolean wants(Recorded<DomainEvent> event) {
            return (stream == null || stream.equals(event.stream().value()))
                    && (type == null
                            || type.equals(
                                    EventNames.of(event.event().getClass()).name()))
                    && (actor == null || actor.equals(event.meta().actor().subject()));
        }

        Cursor cursor() {
            return Cursor.after(
                    Objects.requireNonNullElse(after, 0L),
                    AuditController.limit(Objects.requireNonNullElse(limit, DEFAULT_LIMIT)));
        }
    }

    @GetMapping("/api/v1/audit/diff")
    Map<String, @Nullable Object> diff(
            @ParameterObject DiffParameters asked, Authentication caller, HttpServletRequest request) {
        Labels labels = Labels.of(RequestLanguage.of(request));
        TahunAnggaran tahun = new TahunAnggaran(asked.tahun());
        if (asked.kecamatan() == null) {
            ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
            return kabupaten(tahun, asked, labels);
        }
        KodeKecamatan kecamatan = new KodeKecamatan(asked.kecamatan());
        if (DaftarKecamatan.find(kecamatan).isEmpty()) {
            throw new NotFound("kecamatan", asked.kecamatan());
        }
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kecamatan);
        return kecamatan(kecamatan, tahun, asked, labels);
    }

    private Map<String, @Nullable Object> kecamatan(
            KodeKecamatan kecamatan, TahunAnggaran tahun, DiffParameters asked, Labels labels) {
        Moment first = asked.first();
        Moment second = asked.second(log.head());
        Banding banding = new Banding(
                years.fromZero(kecamatan, tahun, first, years.position(first)),
                years.fromZero(kecamatan, tahun, second, years.position(second)));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", side(banding.sebelum().year().reached()));
        json.put("to", side(banding.sesudah().year().reached()));
        return answer(json, banding.tabel(labels), banding.peristiwa(), asked);
    }

    private Map<String, @Nullable Object> kabupaten(TahunAnggaran tahun, DiffParameters asked, Labels labels) {
        Moment first = asked.first();
        Moment second = asked.second(log.head());
        BandingKabupaten banding = new BandingKabupaten(
                years.allFromZero(DaftarKecamatan.JEMBER, tahun, first),
                years.allFromZero(DaftarKecamatan.JEMBER, tahun, second));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", side(banding.sebelum().year().reached()));
        json.put("to", side(banding.sesudah().year().reached()));
        return answer(json, banding.tabel(labels), banding.peristiwa(), asked);
    }

    /** @param json begun with the two sides */
    private static Map<String, @Nullable Object> answer(
            Map<String, @Nullable Object> json,
            List<SelisihTabel> tables,
            List<Recorded<DomainEvent>> events,
            DiffParameters asked) {
        Cursor cursor = asked.cursor();
        long after = Objects.requireNonNullElse(cursor.position(), 0L);
        List<Recorded<DomainEvent>> beyond = events.stream()
                .filter(e -> e.position() > after)
                .filter(asked::wants)
                .toList();
        List<Recorded<DomainEvent>> page = beyond.stream().limit(cursor.limit()).toList();
        json.put("tables", tables.stream().map(DiffController::table).toList());
        json.put("events", page.stream().map(EventsJson::brief).toList());
        json.put("next", beyond.size() > page.size() ? page.getLast().position() : null);
        if (json.get("to") instanceof Map<?, ?> to) {
            json.put("position", to.get("position"));
            json.put("recordedAt", to.get("recordedAt"));
        }
        json.put("policy", ScoringPolicy.CURRENT.id());
        return json;
    }

    private static Map<String, @Nullable Object> side(LogPosition reached) {
        Map<String, @Nullable Object> side = new LinkedHashMap<>();
        side.put("position", reached.position());
        side.put("recordedAt", Plain.of(reached.recordedAt()));
        return side;
    }

    private static Map<String, @Nullable Object> table(SelisihTabel selisih) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", selisih.sesudah().id());
        json.put("title", selisih.sesudah().title());
        json.put("rows", selisih.baris().stream().map(DiffController::row).toList());
        return json;
    }

    private static Map<String, @Nullable Object> row(SelisihTabel.Beda beda) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("row", beda.key());
        json.put(
                "change",
                switch (beda.jenis()) {
                    case DITAMBAH -> "added";
                    case DIHAPUS -> "removed";
                    case DIUBAH -> "changed";
                });
        json.put("before", values(beda.sebelum()));
        json.put("after", values(beda.sesudah()));
        json.put("cells", beda.sel().stream().map(DiffController::cell).toList());
        return json;
    }

    private static @Nullable Object values(@Nullable Baris row) {
        return row == null ? null : Plain.map(row.values());
    }

    private static Map<String, @Nullable Object> cell(SelisihTabel.SelBeda cell) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("column", cell.column());
        json.put("before", Plain.of(cell.sebelum()));
        json.put("after", Plain.of(cell.sesudah()));
        return json;
    }
}
