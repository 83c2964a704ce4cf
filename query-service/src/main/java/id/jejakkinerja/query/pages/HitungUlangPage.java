package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.ulang.HasilUlang;
import id.jejakkinerja.query.ulang.TahunUlang;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Hitung ulang": whether what people read of a year is what the log gives, for all kecamatan at once. */
@Controller
class HitungUlangPage {
    static final String PATH = "/audit/hitung-ulang";

    private static final String AGAIN = "ulang";

    private final TahunUlang again;
    private final KecamatanYears years;

    HitungUlangPage(TahunUlang again, KecamatanYears years) {
        this.again = again;
        this.years = years;
    }

    /** A kecamatan's verdict. */
    record Baris(String nama, String peristiwa, String sel, boolean cocok, String putusan) {}

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable String tahun,
            @RequestParam(required = false) @Nullable String kecamatan,
            @RequestParam(required = false) @Nullable String hitung,
            PageQuery query,
            Authentication caller,
            Model model) {
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessSeesAll(reader);
        PageWords words = query.words();
        TahunAnggaran year = tahun == null ? TerkiniPage.newest(years) : Addresses.tahun(tahun);
        List<KodeKecamatan> chosen = chosen(kecamatan);
        Map<String, String> own = kecamatan == null || kecamatan.isEmpty()
                ? Map.of("tahun", year.toString())
                : Map.of("tahun", year.toString(), "kecamatan", kecamatan);
        model.addAttribute(
                "frame",
                Frame.of(words.text("ulang.judul", year.toString()), PATH, query, List.of(), reader)
                        .with(own));
        model.addAttribute("w", words);
        model.addAttribute("tahun", year.toString());
        model.addAttribute("dipilih", kecamatan);
        model.addAttribute("semua", DaftarKecamatan.all());
        model.addAttribute(
                "hasil", AGAIN.equals(hitung) ? Hasil.of(again.of(DaftarKecamatan.JEMBER, chosen, year), words) : null);
        return "hitung-ulang";
    }

    /** All of the kabupaten unless one is named; an empty choice of the form names none. */
    private static List<KodeKecamatan> chosen(@Nullable String kecamatan) {
        return kecamatan == null || kecamatan.isEmpty()
                ? DaftarKecamatan.all().stream().map(Kecamatan::code).toList()
                : List.of(Addresses.kecamatan(kecamatan));
    }

    /**
     * The result as it is shown.
     *
     * @param beda fields that differ
     */
    record Hasil(
            boolean cocok,
            String kata,
            String rinci,
            List<TableView.Fact> fakta,
            List<Baris> baris,
            List<Difference> beda) {
        static Hasil of(HasilUlang result, PageWords words) {
            List<Difference> differences = new ArrayList<>(result.kabupaten());
            result.kecamatan().forEach(part -> differences.addAll(part.differences()));
            boolean matches = result.matches();
            return new Hasil(
                    matches,
                    words.text(matches ? "ulang.cocok" : "ulang.berbeda"),
                    matches ? words.text("ulang.cocok.rinci") : words.text("ulang.berbeda.rinci", differences.size()),
                    List.of(
                            new TableView.Fact(words.text("ulang.peristiwa"), number(result.events())),
                            new TableView.Fact(
                                    words.text("ulang.posisi"),
                                    number(result.reached().position())),
                            new TableView.Fact(
                                    words.text("ulang.lama"), words.text("ulang.detik", seconds(result.took())))),
                    result.kecamatan().stream().map(part -> baris(part, words)).toList(),
                    differences);
        }

        private static Baris baris(HasilUlang.PerKecamatan part, PageWords words) {
            String verdict = part.matches() ? part.events() == 0 ? "ulang.hampa" : "ulang.cocok" : "ulang.berbeda";
            return new Baris(
                    Frame.nama(part.kecamatan()),
                    number(part.events()),
                    number(part.cells()),
                    part.matches(),
                    words.text(verdict));
        }

        private static String seconds(Duration took) {
            return Penulisan.of(BigDecimal.valueOf(took.toMillis(), 3).setScale(1, RoundingMode.HALF_UP));
        }

        private static String number(long number) {
            return Penulisan.of(BigDecimal.valueOf(number));
        }
    }
}
