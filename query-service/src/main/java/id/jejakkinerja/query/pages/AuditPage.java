package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.audit.Penelusuran;
import id.jejakkinerja.query.audit.Rantai;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.eventlog.EventFilter;
import id.jejakkinerja.runtime.eventlog.EventFilter.Between;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage;
import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The events of the whole kabupaten, newest first, and one of them with all that belongs to it. */
@Controller
class AuditPage {
    private static final int ROWS = 50;

    private final EventLog log;
    private final Penelusuran penelusuran;
    private final Berkas files;

    AuditPage(EventLog log, Penelusuran penelusuran, Berkas files) {
        this.log = log;
        this.penelusuran = penelusuran;
        this.files = files;
    }

    /**
     * Which events a reader wants. An empty field of the form counts as not given. Dates include their whole day in Jember.
     *
     * @param sampaiPosisi at this position or before
     * @param berlakuDari in force on this date or later
     * @param berlakuSampai in force on this date or earlier
     */
    record Saringan(
            @Nullable String kecamatan,
            @Nullable String tahun,
            @Nullable String aliran,
            @Nullable String jenis,
            @Nullable String pelaku,
            @Nullable String dari,
            @Nullable String sampai,
            @Nullable String sampaiPosisi,
            @Nullable String berlakuDari,
            @Nullable String berlakuSampai) {

        /** The fields that are filled in. */
        Map<String, String> parameters() {
            Map<String, String> given = new LinkedHashMap<>();
            put(given, "kecamatan", kecamatan);
            put(given, "tahun", tahun);
            put(given, "aliran", aliran);
            put(given, "jenis", jenis);
            put(given, "pelaku", pelaku);
            put(given, "dari", dari);
            put(given, "sampai", sampai);
            put(given, "sampaiPosisi", sampaiPosisi);
            put(given, "berlakuDari", berlakuDari);
            put(given, "berlakuSampai", berlakuSampai);
            return given;
        }

        EventFilter filter() {
            Map<String, String> given = parameters();
            String code = given.get("kecamatan");
            String year = given.get("tahun");
            String stream = given.get("aliran");
            LocalDate until = date("sampai", given);
            LocalDate inForceUntil = date("berlakuSampai", given);
            return new EventFilter(
                    code == null ? null : Addresses.kecamatan(code),
                    year == null ? null : year(year),
                    stream == null ? null : new StreamId(stream),
                    given.get("jenis"),
                    given.get("pelaku"),
                    position("sampaiPosisi", given),
                    new Between<>(midnight(date("dari", given)), midnight(until == null ? null : until.plusDays(1))),
                    new Between<>(date("berlakuDari", given), inForceUntil == null ? null : inForceUntil.plusDays(1)));
        }

        private static @Nullable Long position(String name, Map<String, String> given) {
            String text = given.get(name);
            try {
                return text == null ? null : Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw new InvalidValue(name, String.valueOf(text));
            }
        }

        private static TahunAnggaran year(String text) {
            try {
                return new TahunAnggaran(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new InvalidValue("tahun", text);
            }
        }

        private static @Nullable LocalDate date(String name, Map<String, String> given) {
            String text = given.get(name);
            try {
                return text == null ? null : Tanggal.read(text);
            } catch (DateTimeException e) {
                throw new InvalidValue(name, String.valueOf(text));
            }
        }

        private static @Nullable Instant midnight(@Nullable LocalDate day) {
            return day == null ? null : day.atStartOfDay(Penulisan.WIB).toInstant();
        }

        private static void put(Map<String, String> given, String name, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                given.put(name, text.strip());
            }
        }
    }

    @GetMapping(Addresses.AUDIT)
    String events(
            Saringan saringan,
            @RequestParam(required = false) @Nullable Long sebelum,
            PageQuery query,
            Authentication caller,
            Model model) {
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessSeesAll(reader);
        PageWords words = query.words();
        EventPage page = log.page(saringan.filter(), new Cursor(sebelum, true, ROWS));
        Map<String, String> own = saringan.parameters();
        describe(
                model,
                Frame.of(words.text("audit.judul"), Addresses.AUDIT, query, List.of(), reader)
                        .with(own));
        model.addAttribute("peristiwa", rows(page.events(), query));
        model.addAttribute("banyak", count(page, sebelum, words));
        model.addAttribute("terbaru", sebelum == null ? null : query.href(Addresses.AUDIT, own));
        Map<String, String> older = new LinkedHashMap<>(own);
        if (page.next() != null) {
            older.put("sebelum", page.next().toString());
        }
        model.addAttribute("lama", page.next() == null ? null : query.href(Addresses.AUDIT, older));
        model.addAttribute("saringan", own);
        model.addAttribute("kecamatan", DaftarKecamatan.all());
        Map<String, String> types = new LinkedHashMap<>();
        EventNames.all().forEach(name -> types.put(name.name(), words.text("jelaskan.peristiwa." + name.name())));
        model.addAttribute("jenis", types);
        return "audit";
    }

    @GetMapping(Addresses.AUDIT + "/peristiwa/{id}")
    String event(@PathVariable String id, PageQuery query, Authentication caller, Model model) {
        Actor reader = CurrentActor.of(caller);
        Rantai rantai = penelusuran
                .of(id)
                .orElseThrow(() -> new NotFound("peristiwa", id))
                .readBy(reader);
        PageWords words = query.words();
        LogRow row = rantai.peristiwa().row();
        String title = words.text("audit.peristiwa.judul", Penulisan.of(BigDecimal.valueOf(row.position())));
        List<Link> up = reader.seesAllKecamatan()
                ? List.of(Link.to(words.text("audit.judul"), query.href(Addresses.AUDIT)))
                : List.of();
        describe(model, Frame.of(title, Addresses.peristiwa(id), query, up, reader));
        model.addAttribute(
                "kejadian",
                rantai.peristiwa()
                        .readable()
                        .map(event -> Kejadian.of("peristiwa", Peristiwa.of(event), files.openTo(reader), words))
                        .orElse(null));
        model.addAttribute("isi", PeristiwaView.of(rantai, names(List.of(rantai.peristiwa()), words), query));
        return "peristiwa";
    }

    /** How many events the list has; where that is a page of more, which of them these are. */
    private static String count(EventPage page, @Nullable Long sebelum, PageWords words) {
        String which =
                page.next() == null ? sebelum == null ? "" : ".terakhir" : sebelum == null ? ".terbaru" : ".tengah";
        return words.text("audit.baris" + which, page.events().size());
    }

    private List<BarisPeristiwa> rows(List<StoredEvent> events, PageQuery query) {
        Penyebut names = names(events, query.words());
        return events.stream()
                .map(event -> BarisPeristiwa.of(
                        event,
                        query.plain().href(Addresses.peristiwa(event.row().eventId())),
                        names))
                .toList();
    }

    /** From the plans of those kecamatan that the events are of, as far as they can be read. */
    private Penyebut names(List<StoredEvent> events, PageWords words) {
        return Penyebut.of(
                events.stream()
                        .flatMap(event -> event.readable().stream())
                        .flatMap(event -> event.stream().kecamatan().stream())
                        .distinct()
                        .flatMap(kecamatan -> log.plansOf(kecamatan).stream())
                        .flatMap(plan -> log.storedFrom(plan, 0).stream())
                        .flatMap(event -> event.readable().stream())
                        .toList(),
                words);
    }

    private void describe(Model model, Frame frame) {
        PageWords words = frame.query().words();
        long head = log.head();
        model.addAttribute("frame", frame);
        model.addAttribute("w", words);
        model.addAttribute(
                "segar",
                Freshness.of(
                        head,
                        log.recordedAt(head).orElse(null),
                        new TableView.Fact(words.text("audit.baca"), words.text("audit.bacasaja")),
                        frame.query().plain(),
                        frame.path()));
    }
}
