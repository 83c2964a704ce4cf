package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of the whole kabupaten: at a glance, and as the table behind it. For those who see all kecamatan. */
@Controller
class RaporPage {
    private final KecamatanYears years;

    RaporPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}")
    String rapor(
            @PathVariable String code,
            @PathVariable String year,
            @RequestParam(name = "urut", required = false) @Nullable String urut,
            @RequestParam(name = "peta", required = false) @Nullable String peta,
            PageQuery query,
            Authentication caller,
            Model model) {
        KabupatenYear state = read(code, year, query, caller);
        KabupatenYear before = years.kabupaten(
                state.kabupaten(), new TahunAnggaran(state.tahun().value() - 1), query.moment());
        PageWords words = query.words();
        String path = Addresses.kabupaten(state.kabupaten(), state.tahun());
        Ukuran ukuran = new Ukuran(state);
        Pilihan pilihan = Pilihan.of(urut, peta, ukuran, query, path);
        String title = words.text("rapor.judul", state.tahun().toString());
        Tabel tabel = TableKabupaten.of(state, words.labels());
        Frame frame = Frame.of(title, path, query, List.of(), CurrentActor.of(caller));
        describe(model, tabel, state, frame.with(pilihan.own()));
        model.addAttribute("tahun", tahun(state, query));
        model.addAttribute("bagian", Bagian.links(state.kabupaten(), state.tahun(), Bagian.RINGKASAN, query));
        model.addAttribute("perhatian", Perhatian.of(state, query));
        model.addAttribute("lebar", true);
        model.addAttribute("kartu", Kartu.of(state, before, query));
        model.addAttribute("matriks", Matriks.of(ukuran, pilihan, query));
        model.addAttribute("mulai", pilihan.begins());
        model.addAttribute("peta", Petak.map(ukuran, pilihan, query));
        model.addAttribute("pilihPeta", pilihan.maps());
        model.addAttribute("petaSerapan", pilihan.isMapOfSerapan());
        model.addAttribute("sebaran", Sebaran.of(state, query));
        return "rapor";
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/tabel")
    String tabel(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller, Model model) {
        KabupatenYear state = read(code, year, query, caller);
        PageWords words = query.words();
        String path = Addresses.kabupaten(state.kabupaten(), state.tahun());
        Link up = Link.to(words.text("rapor.judul", state.tahun().toString()), query.href(path));
        Tabel tabel = TableKabupaten.of(state, words.labels());
        Actor reader = CurrentActor.of(caller);
        describe(model, tabel, state, Frame.of(tabel.title(), path + "/tabel", query, List.of(up), reader));
        model.addAttribute("tabel", TableView.of(tabel, words, Addresses.explained(query, null, state.tahun())));
        model.addAttribute("bagian", Bagian.links(state.kabupaten(), state.tahun(), Bagian.TABEL, query));
        model.addAttribute("csv", query.href(path + "/tabel.csv"));
        return "tabel";
    }

    private KabupatenYear read(String code, String year, PageQuery query, Authentication caller) {
        KodeKabupaten kabupaten = Addresses.kabupaten(code);
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        return years.kabupaten(kabupaten, Addresses.tahun(year), query.moment());
    }

    private static void describe(Model model, Tabel tabel, KabupatenYear state, Frame frame) {
        PageWords words = frame.query().words();
        model.addAttribute("frame", frame);
        model.addAttribute("w", words);
        model.addAttribute("segar", Freshness.of(tabel, state, frame));
        model.addAttribute("asal", TableView.labels(tabel.provenance(), words));
    }

    /** The years in which any kecamatan has figures. */
    private List<Link> tahun(KabupatenYear state, PageQuery query) {
        return DaftarKecamatan.all().stream()
                .map(Kecamatan::code)
                .filter(kecamatan -> kecamatan.kabupaten().equals(state.kabupaten()))
                .flatMap(kecamatan -> years.years(kecamatan).stream())
                .distinct()
                .sorted()
                .map(t -> new Link(
                        t.toString(), query.href(Addresses.kabupaten(state.kabupaten(), t)), t.equals(state.tahun())))
                .toList();
    }
}
