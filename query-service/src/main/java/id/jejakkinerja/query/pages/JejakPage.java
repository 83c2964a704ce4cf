package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.audit.Banding;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.pages.GarisWaktu.Sumbu;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
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
    private final KecamatanYears years;
    private final Berkas files;

    JejakPage(KecamatanYears years, Berkas files) {
        this.years = years;
        this.files = files;
    }

    /**
     * What only this page is asked.
     *
     * @param langkah the number of an event in log order, from 1: what the slider sends
     * @param dari the first of two moments to compare, as in {@link PageQuery#moment(String, String)}
     * @param ke the second; without one, now
     * @param jamDari by which clock a bare date in {@code dari} is meant: {@value #IN_FORCE}, or else the recording
     * @param jamKe the same for {@code ke}
     * @param sumbu the clock of the axis
     */
    record Tanya(
            @Nullable Integer langkah,
            @Nullable String dari,
            @Nullable String ke,
            @Nullable String jamDari,
            @Nullable String jamKe,
            @Nullable String sumbu) {
        private static final String IN_FORCE = "berlaku";

        Sumbu axis() {
            return "dicatat".equals(sumbu) ? Sumbu.DICATAT : Sumbu.BERLAKU;
        }

        boolean compares() {
            return dari != null && !dari.isBlank();
        }

        /** What stays whatever is shown. */
        Map<String, String> parameters() {
            return axis() == Sumbu.DICATAT ? Map.of("sumbu", "dicatat") : Map.of();
        }

        /** The two moments as they were asked for; of no comparison, none. */
        Map<String, String> moments() {
            Map<String, String> moments = new LinkedHashMap<>();
            if (compares()) {
                moments.put("dari", String.valueOf(dari));
                moments.put("ke", ke == null ? "" : ke);
                moments.put("jamDari", jamDari == null ? "" : jamDari);
                moments.put("jamKe", jamKe == null ? "" : jamKe);
            }
            return moments;
        }

        Moment first() {
            return moment("dari", dari, jamDari);
        }

        Moment second() {
            return moment("ke", ke, jamKe);
        }

        private static Moment moment(String name, @Nullable String text, @Nullable String clock) {
            if (text == null || text.isBlank()) {
                return Moment.LIVE;
            }
            boolean bare = IN_FORCE.equals(clock) && !text.strip().startsWith(Moment.IN_FORCE_ON);
            return PageQuery.moment(name, bare ? Moment.IN_FORCE_ON + Tanggal.iso(text.strip()) : text);
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
        Riwayat riwayat = new Riwayat(whole, then, chosen, tanya, reader);
        frame(model, riwayat, reader);
        riwayat.timeline(model);
        if (tanya.compares()) {
            Moment first = tanya.first();
            Moment second = tanya.second();
            Banding banding = new Banding(at(kecamatan, tahun, first), at(kecamatan, tahun, second));
            riwayat.compare(model, banding, query.at(first), query.at(second));
            PageWords words = query.words();
            String left = saat(first, words);
            String right = saat(second, words);
            model.addAttribute("banding", words.title("jejak.banding", left, right));
            model.addAttribute("kiri", left);
            model.addAttribute("kanan", right);
        } else {
            riwayat.event(model, files.openTo(reader));
        }
        return "jejak";
    }

    private FromZero at(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment) {
        return years.fromZero(kecamatan, tahun, moment, years.position(moment));
    }

    /** A moment in words. */
    static String saat(Moment moment, PageWords words) {
        return switch (moment) {
            case Moment.Live ignored -> words.text("jejak.saat.kini");
            case Moment.AtPosition at ->
                words.text("jejak.saat.posisi", Penulisan.of(BigDecimal.valueOf(at.position())));
            case Moment.AsOf at -> words.text("jejak.saat.dicatat", words.time(at.instant()));
            case Moment.InForceOn on -> words.text("jejak.saat.berlaku", words.date(on.date()));
        };
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
        Tanya tanya = riwayat.tanya();
        String status = words.labels().of(year.current().status(Masa.TAHUN));
        model.addAttribute(
                "frame",
                Frame.of(title, path, query, List.of(up), reader)
                        .with(tanya.parameters())
                        .showing(tanya.moments()));
        model.addAttribute("w", words);
        model.addAttribute(
                "segar",
                Freshness.of(year.position(), year.recordedAt(), new TableView.Fact(nama, status), query, path));
    }
}
