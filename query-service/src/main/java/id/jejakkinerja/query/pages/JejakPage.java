package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.audit.Banding;
import id.jejakkinerja.query.audit.Selisih;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.query.pages.GarisWaktu.Sumbu;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What happened in a kecamatan's year: event by event with the tables as they stood, or two moments side by side. */
@Controller
class JejakPage {
    /** The tables shown whole; the others lie behind links. */
    private static final List<String> SHOWN = List.of("3.1", "3.8");

    private final KecamatanYears years;

    JejakPage(KecamatanYears years) {
        this.years = years;
    }

    /**
     * What only this page is asked.
     *
     * @param langkah the number of an event in log order, from 1: what the slider sends
     * @param dari the first of two moments to compare, as in {@link PageQuery#moment(String, String)}
     * @param ke the second; without one, now
     * @param sumbu the clock of the axis
     */
    record Tanya(
            @Nullable Integer langkah,
            @Nullable String dari,
            @Nullable String ke,
            @Nullable String sumbu) {
        Sumbu axis() {
            return "dicatat".equals(sumbu) ? Sumbu.DICATAT : Sumbu.BERLAKU;
        }

        boolean compares() {
            return dari != null && !dari.isBlank();
        }

        Map<String, String> parameters() {
            Map<String, String> own = new LinkedHashMap<>();
            if (axis() == Sumbu.DICATAT) {
                own.put("sumbu", "dicatat");
            }
            if (compares()) {
                own.put("dari", String.valueOf(dari));
                own.put("ke", ke == null ? "" : ke);
            }
            return own;
        }
    }

    @GetMapping("/kecamatan/{code}/tahun/{year}/jejak")
    String jejak(
            @PathVariable String code,
            @PathVariable String year,
            Tanya tanya,
            PageQuery query,
            Authentication caller,
            Model model) {
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessMayRead(reader, kecamatan);
        TahunAnggaran tahun = Addresses.tahun(year);
        FromZero whole = at(kecamatan, tahun, Moment.LIVE);
        PageQuery chosen = step(tanya, whole.events(), query);
        FromZero then = chosen.moment() instanceof Moment.Live ? whole : at(kecamatan, tahun, chosen.moment());
        Riwayat riwayat = new Riwayat(kecamatan, tahun, whole, then, chosen, tanya);
        frame(model, riwayat, reader);
        riwayat.timeline(model, reader);
        if (tanya.compares()) {
            String to = tanya.ke();
            Banding banding = new Banding(
                    at(kecamatan, tahun, PageQuery.moment("dari", String.valueOf(tanya.dari()))),
                    to == null || to.isBlank() ? whole : at(kecamatan, tahun, PageQuery.moment("ke", to)));
            riwayat.compare(model, banding, reader);
        } else {
            riwayat.event(model);
        }
        return "jejak";
    }

    private FromZero at(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment) {
        return years.fromZero(kecamatan, tahun, moment, years.position(moment));
    }

    /** The moment of the slider's event instead of the one in the address. */
    private static PageQuery step(Tanya tanya, List<Recorded<DomainEvent>> events, PageQuery query) {
        Integer step = tanya.langkah();
        if (step == null || events.isEmpty()) {
            return query;
        }
        if (step < 1 || step > events.size()) {
            throw new InvalidValue("langkah", step.toString());
        }
        return query.at(events.get(step - 1).position());
    }

    private static void frame(Model model, Riwayat riwayat, Actor reader) {
        PageQuery query = riwayat.query();
        PageWords words = query.words();
        String nama = Frame.nama(riwayat.kecamatan());
        String path = Addresses.jejak(riwayat.kecamatan(), riwayat.tahun());
        KecamatanYear year = riwayat.then().year();
        Link up = Link.to(
                words.text("tahun.judul", nama, riwayat.tahun().toString()),
                query.href(Addresses.tahun(riwayat.kecamatan(), riwayat.tahun())));
        String title = words.text("jejak.judul", nama, riwayat.tahun().toString());
        Map<String, String> own = riwayat.tanya().parameters();
        String status = words.labels().of(year.current().status(Masa.TAHUN));
        model.addAttribute(
                "frame", Frame.of(title, path, query, List.of(up), reader).with(own));
        model.addAttribute("w", words);
        model.addAttribute(
                "segar",
                Freshness.of(year.position(), year.recordedAt(), new TableView.Fact(nama, status), query, path));
    }

    /**
     * The history of a year and the moment that is looked at.
     *
     * @param whole all that is known
     * @param then what was known, or in force, at that moment
     * @param query that moment, and the language
     */
    private record Riwayat(
            KodeKecamatan kecamatan, TahunAnggaran tahun, FromZero whole, FromZero then, PageQuery query, Tanya tanya) {

        /** The last event of the moment; null before the first. */
        @Nullable
        Recorded<DomainEvent> last() {
            return then.events().isEmpty() ? null : then.events().getLast();
        }

        void timeline(Model model, Actor reader) {
            List<Recorded<DomainEvent>> events = whole.events();
            Recorded<DomainEvent> last = tanya.compares() ? null : last();
            PageWords words = query.words();
            int step = last == null ? 0 : events.indexOf(last) + 1;
            String path = Addresses.jejak(kecamatan, tahun);
            model.addAttribute(
                    "garis", events.isEmpty() ? null : GarisWaktu.of(events, last, tanya.axis(), this::address, words));
            model.addAttribute("langkah", step);
            model.addAttribute("jumlah", events.size());
            model.addAttribute("sebelumnya", step > 1 ? address(events.get(step - 2)) : null);
            model.addAttribute("berikutnya", step < events.size() ? address(events.get(step)) : null);
            model.addAttribute(
                    "sumbu",
                    List.of(
                            new Link(words.text("jejak.sumbu.berlaku"), query.href(path), !isRecorded()),
                            new Link(
                                    words.text("jejak.sumbu.dicatat"),
                                    query.href(path, "sumbu", "dicatat"),
                                    isRecorded())));
            List<BarisPeristiwa> rows = new ArrayList<>();
            for (Recorded<DomainEvent> event : events.reversed()) {
                rows.add(row(event, event.equals(last), reader));
            }
            model.addAttribute("peristiwa", rows);
            model.addAttribute("dari", tanya.dari());
            model.addAttribute("ke", tanya.ke());
        }

        private boolean isRecorded() {
            return tanya.axis() == Sumbu.DICATAT;
        }

        /** This page at an event. */
        private String address(Recorded<DomainEvent> event) {
            Map<String, String> axis = isRecorded() ? Map.of("sumbu", "dicatat") : Map.of();
            return query.at(event.position()).href(Addresses.jejak(kecamatan, tahun), axis);
        }

        private BarisPeristiwa row(Recorded<DomainEvent> event, boolean me, Actor reader) {
            boolean may =
                    reader.seesAllKecamatan() || event.stream().kecamatan().isPresent();
            String details = may ? query.plain().href(Addresses.peristiwa(event.id())) : null;
            return BarisPeristiwa.of(event, me, address(event), details, query.words());
        }

        /** The event that led to the moment, what it changed, and the tables as they stood. */
        void event(Model model) {
            PageWords words = query.words();
            Recorded<DomainEvent> last = last();
            List<Recorded<DomainEvent>> others =
                    then.events().stream().filter(e -> !e.equals(last)).toList();
            FromZero before = new FromZero(KecamatanYear.fold(kecamatan, tahun, others), others);
            Banding banding = new Banding(before, then);
            List<Selisih> differing = banding.tabel(words.labels());
            model.addAttribute("kejadian", last == null ? null : Kejadian.of("jejak", Peristiwa.of(last), words));
            model.addAttribute("selisih", SelisihView.of(differing, words));
            model.addAttribute(
                    "tabel",
                    SHOWN.stream()
                            .map(id -> table(id, differing))
                            .map(t -> TableView.of(t, words, Addresses.explained(query, kecamatan, tahun)))
                            .toList());
            model.addAttribute(
                    "lainnya",
                    Tables.ids().stream()
                            .filter(id -> !SHOWN.contains(id))
                            .map(id -> Link.to(
                                    Tables.of(id)
                                            .orElseThrow()
                                            .of(then.year(), words.labels())
                                            .title(),
                                    query.href(Addresses.tabel(kecamatan, tahun, id))))
                            .toList());
        }

        private Tabel table(String id, List<Selisih> differing) {
            PageWords words = query.words();
            return differing.stream()
                    .filter(selisih -> selisih.sesudah().id().equals(id))
                    .findFirst()
                    .map(selisih -> Berubah.of(selisih, words))
                    .orElseGet(() -> Tables.of(id).orElseThrow().of(then.year(), words.labels()));
        }

        void compare(Model model, Banding banding, Actor reader) {
            PageWords words = query.words();
            List<Recorded<DomainEvent>> between = banding.peristiwa();
            model.addAttribute("kejadian", null);
            model.addAttribute("selisih", SelisihView.of(banding.tabel(words.labels()), words));
            model.addAttribute("tabel", List.of());
            model.addAttribute("lainnya", List.of());
            model.addAttribute(
                    "banding",
                    words.text(
                            "jejak.banding",
                            side(banding.sebelum()),
                            side(banding.sesudah()),
                            Penulisan.of(BigDecimal.valueOf(between.size()))));
            model.addAttribute(
                    "peristiwa",
                    between.reversed().stream().map(e -> row(e, false, reader)).toList());
        }

        private static String side(FromZero moment) {
            return Penulisan.of(BigDecimal.valueOf(moment.year().position()));
        }
    }
}
