package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.Kelengkapan;
import id.jejakkinerja.query.tabel.Peringkat;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.query.tabel.TablePeringkat;
import id.jejakkinerja.query.tabel.TableTriwulan;
import id.jejakkinerja.query.tabel.Triwulan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What lies behind the kabupaten's year: its quarters, the order of the kecamatan, and which documents are there. */
@Controller
class DasborPage {
    private final KecamatanYears years;

    DasborPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/triwulan")
    String triwulan(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller, Model model) {
        KabupatenRinci state = read(code, year, query, caller);
        List<Triwulan> rows = Triwulan.of(state);
        describe(model, state, Bagian.TRIWULAN, frame(state, Bagian.TRIWULAN, query, caller));
        model.addAttribute("panel", Panel.of(state, rows, query));
        model.addAttribute(
                "tabel",
                TableView.of(
                        TableTriwulan.of(state, rows, query.words().labels()),
                        query.words(),
                        Addresses.explained(query, null, state.tahun())));
        return "triwulan";
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/peringkat")
    String peringkat(
            @PathVariable String code,
            @PathVariable String year,
            @RequestParam(name = "sasaran", required = false) @Nullable String sasaran,
            @RequestParam(name = "skala", required = false) @Nullable String skala,
            PageQuery query,
            Authentication caller,
            Model model) {
        KabupatenRinci state = read(code, year, query, caller);
        boolean raw = isRaw(skala);
        Ukuran ukuran = new Ukuran(state.consolidated());
        Frame frame = frame(state, Bagian.PERINGKAT, query, caller);
        model.addAttribute("mentah", raw);
        List<Ukuran.Nama> names = ukuran.sasaran();
        if (names.isEmpty()) {
            describe(model, state, Bagian.PERINGKAT, frame);
            model.addAttribute("pilihSasaran", List.of());
            model.addAttribute("pilihSkala", List.of());
            return "peringkat";
        }
        Ukuran.Nama chosen = chosen(names, sasaran);
        describe(
                model,
                state,
                Bagian.PERINGKAT,
                frame.with(Map.of("sasaran", chosen.key(), "skala", raw ? "mentah" : "batas")));
        String path = Bagian.PERINGKAT.path(state);
        model.addAttribute("sasaran", chosen);
        model.addAttribute("pilihSasaran", sasaran(names, chosen, raw, query, path));
        model.addAttribute("pilihSkala", scales(chosen, raw, query, path));
        model.addAttribute(
                "urutan",
                Urutan.of(
                        Peringkat.of(state, chosen.id()), new Urutan.Tentang(chosen.id(), state.tahun(), raw), query));
        model.addAttribute(
                "tabel",
                TableView.of(
                        TablePeringkat.of(
                                state, chosen.id(), chosen.nama(), query.words().labels()),
                        query.words(),
                        Addresses.explained(query, null, state.tahun())));
        return "peringkat";
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/kelengkapan")
    String kelengkapan(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller, Model model) {
        KabupatenRinci state = read(code, year, query, caller);
        LocalDate today = day(query.moment(), state);
        List<Kelengkapan> rows =
                state.years().stream().map(y -> Kelengkapan.of(y, today)).toList();
        describe(model, state, Bagian.KELENGKAPAN, frame(state, Bagian.KELENGKAPAN, query, caller));
        model.addAttribute("lebar", true);
        model.addAttribute("berkas", KelengkapanView.of(state, rows, query));
        model.addAttribute(
                "terlambat", rows.stream().filter(Kelengkapan::terlambat).count());
        model.addAttribute("hari", query.words().date(today));
        return "kelengkapan";
    }

    private KabupatenRinci read(String code, String year, PageQuery query, Authentication caller) {
        KodeKabupaten kabupaten = Addresses.kabupaten(code);
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        return years.rinci(kabupaten, Addresses.tahun(year), query.moment());
    }

    private static Frame frame(KabupatenRinci state, Bagian part, PageQuery query, Authentication caller) {
        PageWords words = query.words();
        Link up =
                Link.to(words.text("rapor.judul", state.tahun().toString()), query.href(Bagian.RINGKASAN.path(state)));
        String title = words.text("bagian.judul." + part, state.tahun().toString());
        return Frame.of(title, part.path(state), query, List.of(up), CurrentActor.of(caller));
    }

    private static void describe(Model model, KabupatenRinci state, Bagian part, Frame frame) {
        PageWords words = frame.query().words();
        KabupatenYear year = state.consolidated();
        Tabel tabel = TableKabupaten.of(year, words.labels());
        model.addAttribute("frame", frame);
        model.addAttribute("w", words);
        model.addAttribute("bagian", Bagian.links(state.kabupaten(), state.tahun(), part, frame.query()));
        model.addAttribute("segar", Freshness.of(tabel, year, frame));
        model.addAttribute("asal", TableView.labels(tabel.provenance(), words));
    }

    private static boolean isRaw(@Nullable String scale) {
        if (scale == null || scale.isBlank() || scale.equals("batas")) {
            return false;
        }
        if (scale.equals("mentah")) {
            return true;
        }
        throw new InvalidValue("skala", scale);
    }

    /** By the short name in the page's links, or by its id. */
    static Ukuran.Nama chosen(List<Ukuran.Nama> names, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return names.getFirst();
        }
        return names.stream()
                .filter(name -> name.key().equals(key) || name.id().value().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("sasaran", key));
    }

    /** A Sasaran to choose: its short name, which is a link, and its name in full, which is Indonesian on every page. */
    record PilihanSasaran(Link link, String nama) {}

    private static List<PilihanSasaran> sasaran(
            List<Ukuran.Nama> names, Ukuran.Nama chosen, boolean raw, PageQuery query, String path) {
        return names.stream()
                .map(name -> new PilihanSasaran(
                        new Link(
                                name.pendek(),
                                query.href(path, Map.of("sasaran", name.key(), "skala", raw ? "mentah" : "batas")),
                                name.equals(chosen)),
                        name.nama()))
                .toList();
    }

    private static List<Link> scales(Ukuran.Nama chosen, boolean raw, PageQuery query, String path) {
        List<Link> links = new ArrayList<>();
        for (String scale : List.of("batas", "mentah")) {
            links.add(new Link(
                    query.words().text("peringkat." + scale),
                    query.href(path, Map.of("sasaran", chosen.key(), "skala", scale)),
                    scale.equals("mentah") == raw));
        }
        return links;
    }

    /** The day by whose light a report is late: that of the moment shown. */
    static LocalDate day(Moment moment, KabupatenRinci state) {
        Instant recorded = state.reached().recordedAt();
        return switch (moment) {
            case Moment.InForceOn on -> on.date();
            case Moment.AsOf at -> LocalDate.ofInstant(at.instant(), Penulisan.WIB);
            case Moment.AtPosition ignored when recorded != null -> LocalDate.ofInstant(recorded, Penulisan.WIB);
            case Moment.AtPosition ignored -> LocalDate.now(Penulisan.WIB);
            case Moment.Live ignored -> LocalDate.now(Penulisan.WIB);
        };
    }
}
