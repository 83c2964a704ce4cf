package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.Peringkat;
import id.jejakkinerja.query.tabel.Triwulan;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Behind the kabupaten's year")
class DasborTest {
    private static final String YEAR = "/kabupaten/35.09/tahun/2023";
    private static final KodeKecamatan SILO = new KodeKecamatan("35.09.30");
    private static final KodeKecamatan AJUNG = new KodeKecamatan("35.09.17");
    private static final Skor NONE = new Skor(null, null, AlasanKosong.CAPAIAN_BELUM_ADA, false);

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    @Test
    @DisplayName("a quarter without figures is a gap that no line crosses")
    void gaps() {
        Panel panel = panel(Map.of(Masa.TW1, score("50"), Masa.TW2, score("60"), Masa.TW4, score("70")));

        assertThat(panel.ruas()).containsExactly("16.0,30.0 48.0,25.2");
        assertThat(panel.titik()).extracting(Panel.Titik::x).containsExactly("16.0", "48.0", "112.0");
        assertThat(panel.gaps()).containsExactly("80.0");
        assertThat(panel.nilai().text()).isEqualTo("TW4 70,00");
        assertThat(panel.nilai().href()).endsWith("tabel=kabupaten%2Ftriwulan&row=35.09.30&column=tw4");
        assertThat(panel.titik().getFirst().href()).endsWith("row=35.09.30&column=tw1");
        assertThat(panel.predikat()).isEqualTo("B");
        assertThat(panel.judul()).isEqualTo("Silo: TW1 50,00, TW2 60,00, TW4 70,00");
    }

    @Test
    @DisplayName("a kecamatan without quarters has no point, and says whether its year is known")
    void nothing() {
        assertThat(panel(Map.of()).titik()).isEmpty();
        assertThat(panel(Map.of()).nilai()).isEqualTo(Link.to("belum", ""));
        assertThat(bappeda.html(YEAR + "/triwulan"))
                .contains("hanya setahun: 97,46")
                .doesNotContain(">0,00<");
    }

    @Test
    @DisplayName("the order begins with the highest, ends with what is missing, and places the target at 100 on either"
            + " scale")
    void ranking() {
        List<Peringkat> all = List.of(
                new Peringkat(Ledokombo.KODE, true, NONE, null),
                new Peringkat(SILO, true, score("80"), new Persen(new BigDecimal("80"))),
                new Peringkat(AJUNG, false, score("100"), new Persen(new BigDecimal("140"))));

        SasaranId sasaran = new SasaranId("pelayanan");
        Urutan capped = Urutan.of(all, new Urutan.Tentang(sasaran, new TahunAnggaran(2023), false), PageQuery.NONE);
        Urutan raw = Urutan.of(all, new Urutan.Tentang(sasaran, new TahunAnggaran(2023), true), PageQuery.NONE);

        assertThat(capped.rows()).extracting(row -> row.nama().text()).containsExactly("Ajung", "Silo", "Ledokombo");
        assertThat(capped.rows()).extracting(Urutan.Baris::nilai).containsExactly("100,00", "80,00", "belum");
        assertThat(capped.rows().getFirst().href())
                .isEqualTo("/jelaskan?kecamatan=" + AJUNG + "&tahun=2023&tabel=3.5&row=pelayanan&column=capaian");
        assertThat(capped.rows().getLast().x()).isNull();
        assertThat(capped.rows().getFirst().x()).isEqualTo(capped.target());
        assertThat(capped.rows().getFirst().css()).isEqualTo("acc");
        assertThat(raw.rows().getFirst().nilai()).isEqualTo("140,00");
        assertThat(raw.ticks().getLast().text()).isEqualTo("150");
        assertThat(Double.parseDouble(raw.rows().getFirst().x())).isGreaterThan(Double.parseDouble(raw.target()));
    }

    @Test
    @DisplayName("an unknown Sasaran or scale is refused, and only those who see all may look")
    void refusals() {
        assertThat(bappeda.open(YEAR + "/peringkat?sasaran=s9").getStatus()).isEqualTo(400);
        assertThat(bappeda.open(YEAR + "/peringkat?skala=logaritma").getStatus())
                .isEqualTo(400);
        for (String part : List.of("/triwulan", "/peringkat", "/kelengkapan")) {
            assertThat(new Browser(Browser.OPERATOR).open(YEAR + part).getStatus())
                    .isEqualTo(403);
            assertThat(bappeda.open("/kabupaten/35.10/tahun/2023" + part).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("documents are judged by the light of the moment that is shown")
    void moments() {
        assertThat(bappeda.html(YEAR + "/kelengkapan?inForceOn=2023-06-30")).contains("dilihat pada 30 Juni 2023");
        assertThat(bappeda.html(YEAR + "/kelengkapan")).contains("4 Sep 23", "tidak ada");
    }

    @Test
    @DisplayName("the freshness bar says how far behind the page is, and warns beyond five seconds")
    void lag() {
        assertThat(bappeda.html(YEAR)).contains("<span>tertinggal 0,2 detik</span>");
        assertThat(new Browser(Browser.BAPPEDA, 5.5).html(YEAR))
                .contains("<span class=\"past\">tertinggal 5,5 detik</span>");
        assertThat(new Browser(Browser.BAPPEDA, 5.5).html(YEAR + "?inForceOn=2023-06-30"))
                .doesNotContain("tertinggal");
    }

    @Test
    @DisplayName(
            "the navigation leads only to what a reader may see, in the year they look at, and marks where they are")
    void menu() {
        assertThat(Menu.of(YEAR + "/triwulan", PageQuery.NONE, Browser.BAPPEDA))
                .containsExactly(
                        new Link("Beranda", "/", false),
                        new Link("Kabupaten", YEAR, true),
                        new Link("Audit", "/audit", false),
                        new Link("Bukti log", "/audit/bukti", false));
        assertThat(Menu.of("/audit/bukti", PageQuery.NONE, Browser.BAPPEDA))
                .filteredOn(Link::current)
                .containsExactly(new Link("Bukti log", "/audit/bukti", true));
        assertThat(Menu.of("/", PageQuery.NONE, Browser.OPERATOR))
                .containsExactly(
                        new Link("Beranda", "/", true),
                        new Link("Tugas", "/kecamatan/35.09.28/tugas", false),
                        new Link("Kecamatan Ledokombo", "/kecamatan/35.09.28", false));
        assertThat(Menu.of("/kecamatan/35.09.28/tahun/2023/tugas/TW1", PageQuery.NONE, Browser.OPERATOR))
                .filteredOn(Link::current)
                .containsExactly(new Link("Tugas", "/kecamatan/35.09.28/tugas", true));
        assertThat(Menu.of("/kecamatan/35.09.28/tahun/2023/tabel/3.1", PageQuery.NONE, Browser.OPERATOR))
                .filteredOn(Link::current)
                .containsExactly(new Link("Kecamatan Ledokombo", "/kecamatan/35.09.28/tahun/2023", true));
        assertThat(Menu.of("/", PageQuery.NONE, Browser.ADMIN))
                .containsExactly(new Link("Beranda", "/", true), new Link("Proyeksi", "/admin/proyeksi", false));
        assertThat(Menu.of("/", PageQuery.NONE, null)).containsExactly(new Link("Beranda", "/", false));
    }

    @Test
    @DisplayName("an address without a year leads to the newest")
    void newest() {
        assertThat(bappeda.open("/kabupaten/35.09?lang=en").getRedirectedUrl()).isEqualTo(YEAR + "?lang=en");
        assertThat(new Browser(Browser.OPERATOR).open("/kecamatan/35.09.28").getRedirectedUrl())
                .isEqualTo("/kecamatan/35.09.28/tahun/2023");
        assertThat(new Browser(Browser.OPERATOR).open("/kabupaten/35.09").getStatus())
                .isEqualTo(403);
        assertThat(new Browser(Browser.NEIGHBOUR).open("/kecamatan/35.09.28").getStatus())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("the matrix says that the lowest come first only where they do")
    void caption() {
        assertThat(bappeda.html(YEAR)).contains("terendah dulu");
        assertThat(bappeda.html(YEAR + "?urut=serapan")).contains("terendah dulu");
        assertThat(bappeda.html(YEAR + "?urut=kode")).doesNotContain("terendah dulu");
        assertThat(bappeda.html(YEAR + "?urut=status")).doesNotContain("terendah dulu");
    }

    private static Skor score(String value) {
        Persen shown = new Persen(new BigDecimal(value));
        return new Skor(shown, Predikat.of(shown), null, true);
    }

    @Test
    @DisplayName("what the reader chose stays when the language or the moment changes")
    void choicesStay() {
        assertThat(bappeda.html(YEAR + "/peringkat?sasaran=s2&skala=mentah"))
                .contains("sasaran=s2", "skala=mentah", "lang=en")
                .matches(html ->
                        language(html).contains("sasaran=s2") && language(html).contains("skala=mentah"))
                .containsPattern("<input type=\"hidden\" name=\"skala\" value=\"mentah\"");
        assertThat(language(bappeda.html(YEAR + "?urut=s1&peta=serapan&position=40")))
                .contains("urut=s1", "peta=serapan", "position=40", "lang=en");
        assertThat(bappeda.html(YEAR + "?urut=s1&position=40&lang=en"))
                .containsPattern("href=\"" + YEAR + "\\?(urut=s1|&amp;|peta=rata)+&amp;lang=en\">");
    }

    /** Where the link to the other language leads. */
    private static String language(String html) {
        return Browser.elements(Browser.parse(html), "a").stream()
                .filter(a -> a.hasAttribute("hreflang"))
                .map(a -> a.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static Panel panel(Map<Masa, Skor> known) {
        Map<Masa, Skor> skor = new EnumMap<>(Masa.class);
        Masa.QUARTERS.forEach(quarter -> skor.put(quarter, known.getOrDefault(quarter, NONE)));
        KabupatenRinci kabupaten = KabupatenRinci.of(DaftarKecamatan.JEMBER, Ledokombo.TAHUN, List.of());
        return Panel.of(kabupaten, List.of(new Triwulan(SILO, true, skor, NONE)), PageQuery.NONE)
                .getFirst();
    }
}
