package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.jelaskan.Jelaskan;
import id.jejakkinerja.query.jelaskan.Penjelasan;
import id.jejakkinerja.query.jelaskan.Pertanyaan;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.TablePeringkat;
import id.jejakkinerja.query.tabel.TableTriwulan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** "Jelaskan angka ini": one figure, how it came about, and whether the log gives it again. */
@Controller
class JelaskanPage {
    private static final String PATH = "/jelaskan";
    private static final String AGAIN = "ulang";

    /** The box beside a figure, which holds who set it and nothing else. */
    private static final String BOX = "asal-kotak";

    private final Jelaskan jelaskan;
    private final Berkas files;

    JelaskanPage(Jelaskan jelaskan, Berkas files) {
        this.jelaskan = jelaskan;
        this.files = files;
    }

    @GetMapping(PATH)
    String jelaskan(
            @RequestParam(required = false) @Nullable String kecamatan,
            @RequestParam String tahun,
            @RequestParam String tabel,
            @RequestParam String row,
            @RequestParam String column,
            @RequestParam(required = false) @Nullable String hitung,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            PageQuery query,
            Authentication caller,
            Model model) {
        Actor reader = CurrentActor.of(caller);
        Pertanyaan asked = Pertanyaan.of(kecamatan, tahun, tabel, row, column);
        asked.unlessMayRead(reader);
        PageWords words = query.words();
        Penjelasan explained = jelaskan.of(asked, query.moment(), words.labels(), AGAIN.equals(hitung));
        Map<String, String> own = parameters(asked);
        String title = words.text(
                "jelaskan.judul",
                within(explained.kolom(words.labels()), Locale.forLanguageTag(words.language())),
                explained.nama());
        Frame frame = Frame.of(title, PATH, query, way(asked, explained.tabel(), query), reader)
                .with(own);
        model.addAttribute("frame", frame);
        model.addAttribute("w", words);
        model.addAttribute("segar", Freshness.of(explained.tabel(), standing(explained, words), frame));
        model.addAttribute("asal", TableView.labels(explained.tabel().provenance(), words));
        model.addAttribute("tempat", asked.tahun() + ", " + subject(asked));
        model.addAttribute(
                "kebijakan",
                words.text("jelaskan.kebijakan", explained.tabel().policy())
                        + (explained.asal().skor() == null ? "" : " " + words.text("jelaskan.dibulatkan")));
        model.addAttribute(
                "j",
                PenjelasanView.of(
                        explained,
                        Addresses.explained(query, asked.kecamatan(), asked.tahun()),
                        origin -> Addresses.peristiwa(origin, reader, query),
                        files.openTo(reader),
                        words));
        Map<String, String> again = new LinkedHashMap<>(own);
        again.put("hitung", AGAIN);
        model.addAttribute("ulang", query.href(PATH, again));
        model.addAttribute("kembali", table(asked, explained.tabel(), query));
        return BOX.equals(part) ? "bagian/audit :: asal" : "jelaskan";
    }

    /** A heading inside a sentence: its first letter small, the names and numbers in it as they are. */
    private static String within(String heading, Locale language) {
        boolean word = heading.length() > 1 && !Character.isUpperCase(heading.charAt(1));
        return word ? heading.substring(0, 1).toLowerCase(language) + heading.substring(1) : heading;
    }

    private static TableView.Fact standing(Penjelasan explained, PageWords words) {
        StatusLaporan status = explained.status();
        Pertanyaan asked = explained.pertanyaan();
        return status == null
                ? new TableView.Fact(words.text("tahun.pilih"), asked.tahun().toString())
                : new TableView.Fact(subject(asked), words.labels().of(status));
    }

    /** Whose figure it is: of a kecamatan, also where it stands in a table of all, or of the kabupaten. */
    private static String subject(Pertanyaan asked) {
        KodeKecamatan kecamatan = asked.subjek();
        return kecamatan == null ? DaftarKecamatan.NAMA_KABUPATEN : Frame.nama(kecamatan);
    }

    private static Map<String, String> parameters(Pertanyaan asked) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (asked.kecamatan() != null) {
            parameters.put("kecamatan", asked.kecamatan().value());
        }
        parameters.put("tahun", asked.tahun().toString());
        parameters.put("tabel", asked.tabel());
        parameters.put("row", asked.row());
        parameters.put("column", asked.column());
        return parameters;
    }

    /** The year, then its table. */
    private static List<Link> way(Pertanyaan asked, Tabel tabel, PageQuery query) {
        PageWords words = query.words();
        List<Link> way = new ArrayList<>();
        KodeKecamatan kecamatan = asked.kecamatan();
        if (kecamatan == null) {
            String kabupaten = Addresses.kabupaten(DaftarKecamatan.JEMBER, asked.tahun());
            way.add(Link.to(words.text("rapor.judul", asked.tahun().toString()), query.href(kabupaten)));
        } else {
            way.add(Link.to(
                    words.text(
                            "tahun.judul", Frame.nama(kecamatan), asked.tahun().toString()),
                    query.href(Addresses.tahun(kecamatan, asked.tahun()))));
        }
        way.add(Link.to(tabel.title(), table(asked, tabel, query)));
        return way;
    }

    /** The page on which the table stands. */
    private static String table(Pertanyaan asked, Tabel tabel, PageQuery query) {
        KodeKecamatan kecamatan = asked.kecamatan();
        if (kecamatan != null) {
            return query.href(Addresses.tabel(kecamatan, asked.tahun(), asked.tabel()));
        }
        String kabupaten = Addresses.kabupaten(DaftarKecamatan.JEMBER, asked.tahun());
        return switch (asked.tabel()) {
            case TableTriwulan.ID -> query.href(kabupaten + "/triwulan");
            case TablePeringkat.ID -> query.href(kabupaten + "/peringkat", "sasaran", sasaran(tabel));
            default -> query.href(kabupaten + "/tabel");
        };
    }

    /** The one that the table is about. */
    private static String sasaran(Tabel tabel) {
        return tabel.extras().get("sasaran") instanceof Map<?, ?> names
                ? String.valueOf(names.keySet().iterator().next())
                : "";
    }
}
