package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: what the reader's roles let them see. */
@Controller
class HomePage {
    private final KecamatanYears years;

    HomePage(KecamatanYears years) {
        this.years = years;
    }

    /**
     * A kecamatan on the home page.
     *
     * @param tahun its years, newest first
     */
    public record Entry(String code, String nama, List<Link> tahun) {}

    @GetMapping("/")
    String home(PageQuery query, Authentication caller, Model model) {
        Actor reader = CurrentActor.of(caller);
        PageWords words = query.words();
        Map<Kecamatan, SortedSet<TahunAnggaran>> known = new LinkedHashMap<>();
        DaftarKecamatan.all().stream()
                .filter(kecamatan -> reader.mayRead(kecamatan.code()))
                .forEach(kecamatan -> known.put(kecamatan, years.years(kecamatan.code())));
        model.addAttribute("frame", Frame.of(words.text("judul"), "/", query, List.of(), reader));
        model.addAttribute("w", words);
        List<TugasSaya> tasks = reader.ownKecamatan()
                .filter(reader::belongsTo)
                .map(own -> TugasSaya.of(own, years, query))
                .orElse(List.of());
        model.addAttribute("tugas", tasks);
        model.addAttribute("kecamatan", entries(known, query));
        model.addAttribute("kabupaten", reader.seesAllKecamatan() ? consolidated(known.values(), query) : List.of());
        model.addAttribute("periode", reader.has(Peran.BAPPEDA) ? periods(known.values(), query) : List.of());
        return "beranda";
    }

    private static List<Entry> entries(Map<Kecamatan, SortedSet<TahunAnggaran>> known, PageQuery query) {
        List<Entry> entries = new ArrayList<>();
        known.forEach((kecamatan, tahun) -> {
            List<Link> links = tahun.reversed().stream()
                    .map(t -> Link.to(t.toString(), query.href(Addresses.tahun(kecamatan.code(), t))))
                    .toList();
            entries.add(new Entry(kecamatan.code().value(), kecamatan.name(), links));
        });
        return entries;
    }

    /** The consolidated table of every year in which any kecamatan has figures, newest first. */
    private static List<Link> consolidated(Collection<SortedSet<TahunAnggaran>> known, PageQuery query) {
        return links(
                known.stream().flatMap(Collection::stream),
                tahun -> query.href(Addresses.kabupaten(DaftarKecamatan.JEMBER, tahun)));
    }

    /** The reporting periods of the same years, and of the present one, which must be opened before anybody has figures for it. */
    private static List<Link> periods(Collection<SortedSet<TahunAnggaran>> known, PageQuery query) {
        TahunAnggaran now = new TahunAnggaran(Year.now(Penulisan.WIB).getValue());
        Stream<TahunAnggaran> years =
                Stream.concat(Stream.of(now), known.stream().flatMap(Collection::stream));
        return links(years, tahun -> query.href(Bagian.PERIODE.path(DaftarKecamatan.JEMBER, tahun)));
    }

    /** One for each year, newest first. */
    private static List<Link> links(Stream<TahunAnggaran> years, Function<TahunAnggaran, String> address) {
        return years.distinct()
                .sorted(Comparator.reverseOrder())
                .map(tahun -> Link.to(tahun.toString(), address.apply(tahun)))
                .toList();
    }
}
