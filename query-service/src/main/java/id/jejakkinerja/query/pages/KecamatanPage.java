package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A kecamatan's year: all its tables in the order of the report, or one of them alone. */
@Controller
class KecamatanPage {
    private final KecamatanYears years;

    KecamatanPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kecamatan/{code}/tahun/{year}")
    String tahun(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller, Model model) {
        Actor reader = CurrentActor.of(caller);
        KodeKecamatan kecamatan = mayRead(reader, code);
        TahunAnggaran tahun = Addresses.tahun(year);
        PageWords words = query.words();
        KecamatanYear state = years.of(kecamatan, tahun, query.moment());
        List<Tabel> tables = Tables.ids().stream()
                .map(id -> Tables.of(id).orElseThrow().of(state, words.labels()))
                .toList();
        String title = words.text("tahun.judul", Frame.nama(kecamatan), tahun.toString());
        String path = Addresses.tahun(kecamatan, tahun);
        Function<Sel, @Nullable String> links = Addresses.explained(query, kecamatan, tahun);
        model.addAttribute("frame", Frame.of(title, path, query, List.of(), reader));
        describe(model, tables.getFirst(), state, query, path);
        model.addAttribute("tahun", years(kecamatan, tahun, query));
        model.addAttribute("perubahan", PerubahanPage.documents(kecamatan, tahun, "", query));
        List<TableView> views =
                tables.stream().map(t -> TableView.of(t, words, links)).toList();
        model.addAttribute("lembar", LembarTahun.of(state, tables, views, query));
        model.addAttribute("anggaran", LembarTahun.view(views, Table38.ID));
        model.addAttribute("tabel", views);
        return "kecamatan";
    }

    @GetMapping("/kecamatan/{code}/tahun/{year}/tabel/{id}")
    String tabel(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            PageQuery query,
            Authentication caller,
            Model model) {
        Actor reader = CurrentActor.of(caller);
        KodeKecamatan kecamatan = mayRead(reader, code);
        TahunAnggaran tahun = Addresses.tahun(year);
        Versi wanted = Versi.of(id, query.versi());
        Table table = Tables.of(id, wanted).orElseThrow(() -> new NotFound("tabel", id));
        PageWords words = query.words();
        KecamatanYear state = years.of(kecamatan, tahun, query.moment());
        if (wanted.isMissedIn(state)) {
            throw new NotFound("versi", Integer.toString(wanted.number()));
        }
        Tabel tabel = table.of(state, words.labels());
        String path = Addresses.tabel(kecamatan, tahun, id);
        Link up = Link.to(
                words.text("tahun.judul", Frame.nama(kecamatan), tahun.toString()),
                query.href(Addresses.tahun(kecamatan, tahun)));
        model.addAttribute("frame", Frame.of(tabel.title(), path, query, List.of(up), reader));
        describe(model, tabel, state, query, path);
        model.addAttribute("pilihan", versions(tabel, query, path));
        if (id.equals("perubahan")) {
            model.addAttribute("perubahan", PerubahanPage.documents(kecamatan, tahun, "", query));
        }
        model.addAttribute("tabel", TableView.of(tabel, words, Addresses.explained(query, kecamatan, tahun)));
        model.addAttribute(
                "csv", query.href(path + ".csv", query.versi() == null ? Map.of() : Map.of("versi", query.versi())));
        return "tabel";
    }

    private static KodeKecamatan mayRead(Actor reader, String code) {
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        ForbiddenRead.unlessMayRead(reader, kecamatan);
        return kecamatan;
    }

    private static void describe(Model model, Tabel tabel, KecamatanYear state, PageQuery query, String path) {
        PageWords words = query.words();
        String status = words.labels().of(state.current().status(Masa.TAHUN));
        model.addAttribute("w", words);
        model.addAttribute(
                "segar", Freshness.of(tabel, new TableView.Fact(Frame.nama(state.kecamatan()), status), query, path));
        model.addAttribute("asal", TableView.labels(tabel.provenance(), words));
    }

    private List<Link> years(KodeKecamatan kecamatan, TahunAnggaran shown, PageQuery query) {
        return years.years(kecamatan).stream()
                .map(t -> new Link(t.toString(), query.href(Addresses.tahun(kecamatan, t)), t.equals(shown)))
                .toList();
    }

    /** The versions of the Renstra a reader may choose from: each of them, and all side by side. */
    private static List<Link> versions(Tabel tabel, PageQuery query, String path) {
        List<Link> links = new ArrayList<>();
        if (tabel.id().equals("renstra") && tabel.extras().get("versi") instanceof List<?> versions) {
            for (Object item : versions) {
                if (item instanceof Map<?, ?> version) {
                    String number = String.valueOf(version.get("versi"));
                    String name = version.get("nama") + " (" + version.get("dasar") + ")";
                    boolean shown = tabel.rows().stream().allMatch(r -> number.equals(String.valueOf(r.get("versi"))));
                    links.add(new Link(name, query.href(path, "versi", number), shown));
                }
            }
            String all = query.words().text("renstra.semua");
            links.add(new Link(all, query.href(path, "versi", "all"), "all".equals(query.versi())));
        }
        return links;
    }
}
