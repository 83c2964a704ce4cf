package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Pelaporan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: what waits for the reader, and what their roles let them see. */
@Controller
class HomePage {
    private static final String PATH = "/";

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

    @GetMapping(PATH)
    String home(PageQuery query, Authentication caller, Model model) {
        Actor reader = CurrentActor.of(caller);
        PageWords words = query.words();
        List<Kecamatan> readable = DaftarKecamatan.all().stream()
                .filter(kecamatan -> reader.mayRead(kecamatan.code()))
                .toList();
        Pelaporan known = years.pelaporan(readable.stream().map(Kecamatan::code).toList());
        model.addAttribute("frame", Frame.of(words.text("judul"), PATH, query, List.of(), reader));
        model.addAttribute("w", words);
        if (!readable.isEmpty()) {
            model.addAttribute(
                    "segar",
                    Freshness.of(known.reached().position(), known.reached().recordedAt(), query, PATH));
        }
        work(model, reader, known, query);
        model.addAttribute("kecamatan", entries(readable, known, query));
        model.addAttribute("kabupaten", reader.seesAllKecamatan() ? consolidated(known, query) : List.of());
        model.addAttribute("periode", reader.has(Peran.BAPPEDA) ? periods(known, query) : List.of());
        return "beranda";
    }

    /** What waits for the reader: in their kecamatan, or for Bappeda in all of them. */
    private static void work(Model model, Actor reader, Pelaporan known, PageQuery query) {
        LocalDate today = LocalDate.now(Penulisan.WIB);
        Optional<KodeKecamatan> own = reader.ownKecamatan().filter(reader::belongsTo);
        model.addAttribute("sendiri", own.isPresent());
        model.addAttribute(
                "tugas",
                own.map(kecamatan -> TugasSaya.of(kecamatan, reader, known, today, query))
                        .orElse(List.of()));
        model.addAttribute(
                "persetujuan", own.isPresent() && reader.has(Peran.CAMAT) ? Antrean.diajukan(known, query) : List.of());
        model.addAttribute("antrean", reader.has(Peran.BAPPEDA) ? Antrean.of(known, today, query) : null);
    }

    private static List<Entry> entries(List<Kecamatan> readable, Pelaporan known, PageQuery query) {
        return readable.stream()
                .map(kecamatan -> new Entry(
                        kecamatan.code().value(),
                        kecamatan.name(),
                        links(
                                known.years(kecamatan.code()).stream(),
                                t -> query.href(Addresses.tahun(kecamatan.code(), t)))))
                .toList();
    }

    /** The consolidated table of every year in which any kecamatan has figures, newest first. */
    private static List<Link> consolidated(Pelaporan known, PageQuery query) {
        return links(years(known), tahun -> query.href(Addresses.kabupaten(DaftarKecamatan.JEMBER, tahun)));
    }

    /** The reporting periods of the same years, of all that were opened, and of the present one, which is to be opened next. */
    private static List<Link> periods(Pelaporan known, PageQuery query) {
        return links(
                Stream.of(Stream.of(now()), years(known), opened(known)).flatMap(Function.identity()),
                tahun -> query.href(Bagian.PERIODE.path(DaftarKecamatan.JEMBER, tahun)));
    }

    private static Stream<TahunAnggaran> opened(Pelaporan known) {
        KabupatenState kabupaten = known.kabupaten();
        return kabupaten == null ? Stream.empty() : kabupaten.periods().keySet().stream();
    }

    private static Stream<TahunAnggaran> years(Pelaporan known) {
        return known.tahun().stream().flatMap(year -> year.stream().tahun().stream());
    }

    private static TahunAnggaran now() {
        return new TahunAnggaran(LocalDate.now(Penulisan.WIB).getYear());
    }

    /** One for each year, newest first. */
    private static List<Link> links(Stream<TahunAnggaran> years, Function<TahunAnggaran, String> address) {
        return years.distinct()
                .sorted(Comparator.reverseOrder())
                .map(tahun -> Link.to(tahun.toString(), address.apply(tahun)))
                .toList();
    }
}
