package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.PerSasaran;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.Dana;
import id.jejakkinerja.query.tabel.KabupatenYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@DisplayName("The kabupaten's year")
class RaporTest {
    private static final String ADDRESS = "/kabupaten/35.09/tahun/2023";
    private static final SasaranId SASARAN = new SasaranId("s1");

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    @Test
    @DisplayName("begins with the lowest, ends with what is missing, and can be put in the order of the codes")
    void order() {
        assertThat(heads(ADDRESS)).hasSize(32).startsWith("Ledokombo", "Jombang");
        assertThat(heads(ADDRESS + "?urut=kode")).startsWith("Jombang", "Kencong");

        KabupatenYear year = year(new Random(1), 3);
        Pilihan byScore = Pilihan.of("s1", null, new Ukuran(year), PageQuery.NONE, ADDRESS);
        List<CapaianRow> rows = year.rows().stream().sorted(byScore.order()).toList();
        assertThat(rows.subList(0, 28).stream().map(r -> r.nilai(SASARAN).capaian()))
                .isSorted()
                .doesNotContainNull();
        assertThat(rows.subList(28, 31)).allMatch(r -> r.nilai(SASARAN).capaian() == null);
    }

    @Test
    @DisplayName("never prints what is missing as zero, and says how many have reported")
    void missing() {
        String html = bappeda.html(ADDRESS);

        assertThat(html).contains("1 dari 31 lapor", "30 kecamatan belum lapor", "belum</span>");
        assertThat(html).doesNotContain(">0,00<");
    }

    @Test
    @DisplayName(
            "says what changed since the year before in points, and that there was nothing where there was nothing")
    void change() {
        KabupatenYear now = flat("80.00");
        KabupatenYear before = flat("82.50", 2022);
        KabupatenYear one = KabupatenYear.of(
                DaftarKecamatan.JEMBER,
                new TahunAnggaran(2022),
                List.of(row("35.09.28", new Persen(new BigDecimal("100")), 90)),
                LogPosition.START);
        KabupatenYear nothing =
                KabupatenYear.of(DaftarKecamatan.JEMBER, new TahunAnggaran(2022), List.of(), LogPosition.START);

        assertThat(Kartu.of(now, before, PageQuery.NONE).getFirst().lines())
                .extracting(Keterangan::text)
                .contains("−2,50 poin dari 2022 (31 kecamatan sebanding)");
        assertThat(Kartu.of(now, flat("77.50", 2022), PageQuery.NONE).getFirst().lines())
                .extracting(Keterangan::text)
                .contains("+2,50 poin dari 2022 (31 kecamatan sebanding)");
        assertThat(Kartu.of(now, one, PageQuery.NONE).getFirst().lines())
                .extracting(Keterangan::text)
                .contains("−20,00 poin dari 2022 (1 kecamatan sebanding)");
        assertThat(Kartu.of(now, nothing, PageQuery.NONE).getFirst().lines())
                .extracting(Keterangan::text)
                .contains("tanpa pembanding 2022");
    }

    @Test
    @DisplayName("says in the language of the page what a score means, and marks the plan's words as Indonesian")
    void inEnglish() {
        String html = bappeda.html(ADDRESS + "?lang=en");
        assertThat(html).contains("<span lang=\"id\">Sasaran s1").doesNotContain("Sangat Memuaskan", "Memuaskan");
        assertThat(bappeda.html(ADDRESS)).contains("Memuaskan").doesNotContain("lang=\"id\">Sasaran s1");
    }

    @Test
    @DisplayName("leads from a report's state, and from what needs somebody, to where the report is worked on")
    void reportsAreLinks() {
        assertThat(bappeda.html(ADDRESS + "?position=5"))
                .contains("href=\"/kecamatan/35.09.28/tahun/2023/tugas/TAHUN\" aria-label=\"Terverifikasi, Ledokombo\"")
                .contains("href=\"" + ADDRESS + "/kelengkapan?position=5\"");
        CapaianRow verified = row("35.09.28", new Persen(new BigDecimal("80")), 90);
        CapaianRow approved = new CapaianRow(
                verified.kecamatan(),
                verified.sintetis(),
                verified.sasaran(),
                verified.rataRata(),
                verified.dana(),
                verified.belanja(),
                StatusLaporan.DISETUJUI,
                verified.reached());
        assertThat(Perhatian.of(of(List.of(approved)), PageQuery.NONE))
                .contains(new Perhatian(
                        "1 laporan menunggu verifikasi Bappeda",
                        null,
                        List.of(Link.to("Ledokombo", "/kecamatan/35.09.28/tahun/2023/tugas/TAHUN"))));
    }

    @Test
    @DisplayName("tints the map by money in ink, never in the colours of predikat, and what is missing stays hatched")
    void mapOfMoney() {
        KabupatenYear year = year(new Random(1), 3);
        Pilihan money = Pilihan.of(null, "serapan", new Ukuran(year), PageQuery.NONE, ADDRESS);
        List<Petak> tiles = Petak.map(new Ukuran(year), money, PageQuery.NONE);

        assertThat(tiles).hasSize(31).allMatch(tile -> !tile.css().contains("p-"));
        assertThat(tiles.stream().filter(tile -> tile.css().endsWith(" nil"))).hasSize(3);
        assertThat(money.maps().getLast().current()).isTrue();
        assertThat(Stream.of("0", "60", "60.01", "70", "80", "90", "90.01", "100", "104")
                        .map(share -> Petak.tint(new Persen(new BigDecimal(share)))))
                .containsExactly("t-4", "t-4", "t-3", "t-3", "t-2", "t-1", "t-0", "t-0", "t-0");
        assertThat(bappeda.html(ADDRESS + "?peta=serapan")).contains("89,4", "t-1", "makin sedikit terserap");
        assertThat(bappeda.html(ADDRESS)).contains("peta=serapan").doesNotContain("makin sedikit terserap");
    }

    @Test
    @DisplayName("places every point inside the frame and no name over another")
    void spread() {
        for (int seed = 0; seed < 200; seed++) {
            Sebaran spread = Sebaran.of(year(new Random(seed), seed % 32), PageQuery.NONE);

            assertThat(spread.points()).hasSize(31 - seed % 32).allSatisfy(p -> {
                assertThat(Double.parseDouble(p.x())).isBetween(34.0, 506.0);
                assertThat(Double.parseDouble(p.y())).isBetween(16.0, 320.0);
            });
            List<Sebaran.Nama> names = spread.names();
            for (int i = 0; i < names.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(apart(names.get(i), names.get(j)))
                            .as("%s and %s, seed %d", names.get(i), names.get(j), seed)
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName(
            "draws a figure by quarter up to the last reported one, ends in a red dot and shows the target where there"
                    + " is one")
    void quarters() {
        Kartu card = Kartu.of(flat("80.00"), flat("80.00"), PageQuery.NONE).getFirst();
        Percik spark = Objects.requireNonNull(card.percik());

        assertThat(spark.judul()).isEqualTo("TW1\u00a080,00, TW3\u00a090,00");
        assertThat(spark.ujung())
                .containsExactly(
                        new Percik.Ujung(Masa.TW1, "TW1\u00a080,00"), new Percik.Ujung(Masa.TW3, "TW3\u00a090,00"));
        assertThat(spark.kurva().titik()).extracting(Kurva.Titik::quarter).containsExactly(Masa.TW1, Masa.TW3);
        assertThat(spark.kurva().gaps()).containsExactly("36.0");
        assertThat(spark.kurva().ruas()).isEmpty();
        assertThat(spark.akhir()).isEqualTo(new Kurva.Titik(Masa.TW3, "68.0", "12.7"));
        assertThat(spark.target()).isEqualTo("4.0");
        assertThat(card.lines()).extracting(Keterangan::text).contains("target 100");
        assertThat(card.ujung()).extracting(Keterangan::text).containsExactly("TW1\u00a080,00", "TW3\u00a090,00");
        assertThat(card.ujung())
                .extracting(Keterangan::href)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("&row=totals&column=tw1.s1"),
                        last -> assertThat(last).endsWith("&row=totals&column=tw3.s1"));
        assertThat(card.chip()).isEqualTo("BB");
    }

    @Test
    @DisplayName("averages a quarter over the kecamatan that have it, and never adds one up to the next")
    void notAddedUp() {
        Percik mixed = Objects.requireNonNull(Percik.score(
                KabupatenYear.of(
                                DaftarKecamatan.JEMBER,
                                new TahunAnggaran(2023),
                                List.of(
                                        row("35.09.28", new Persen(new BigDecimal("80")), 90, quarters("TW1", "60")),
                                        row("35.09.27", new Persen(new BigDecimal("80")), 90, quarters("TW1", "80")),
                                        row("35.09.26", new Persen(new BigDecimal("80")), 90, quarters("TW2", "50"))),
                                LogPosition.START)
                        .triwulan(SASARAN),
                40,
                PageWords.INDONESIAN));

        assertThat(mixed.judul()).isEqualTo("TW1\u00a070,00, TW2\u00a050,00");
    }

    @Test
    @DisplayName("shows spending as it grew, without a target, and says nothing by quarter where no quarter is known")
    void spendingAndNothing() {
        List<Kartu> cards = Kartu.of(flat("80.00"), flat("80.00"), PageQuery.NONE);
        Percik spending = Objects.requireNonNull(cards.get(1).percik());

        assertThat(spending.judul()).isEqualTo("TW1\u00a040,00, TW2\u00a040,00, TW3\u00a090,00");
        assertThat(spending.target()).isNull();
        assertThat(cards.get(1).value()).isEqualTo("90,00");
        assertThat(cards.get(2).percik()).isNull();
        assertThat(Percik.score(new TreeMap<>(), 0, PageWords.INDONESIAN)).isNull();
    }

    /** By the same measure as the drawing: 6.5 units a letter, 13 a line. */
    private static boolean apart(Sebaran.Nama a, Sebaran.Nama b) {
        return Math.abs(Double.parseDouble(a.y()) - Double.parseDouble(b.y())) > 12.9
                || left(a) + width(a) <= left(b) + 0.1
                || left(b) + width(b) <= left(a) + 0.1;
    }

    private static double width(Sebaran.Nama name) {
        return 6.5 * name.text().length();
    }

    private static double left(Sebaran.Nama name) {
        double x = Double.parseDouble(name.x());
        return name.css().contains("e") ? x - width(name) : name.css().contains("m") ? x - width(name) / 2 : x;
    }

    private static KabupatenYear flat(String score) {
        return flat(score, 2023);
    }

    private static KabupatenYear flat(String score, int tahun) {
        return KabupatenYear.of(
                DaftarKecamatan.JEMBER,
                new TahunAnggaran(tahun),
                DaftarKecamatan.all().stream()
                        .map(k -> row(k.code().value(), new Persen(new BigDecimal(score)), 90))
                        .toList(),
                LogPosition.START);
    }

    /** @param missing how many have nothing yet, from the first on */
    private static KabupatenYear year(Random random, int missing) {
        List<CapaianRow> rows = new ArrayList<>();
        DaftarKecamatan.all().stream()
                .skip(missing)
                .forEach(k -> rows.add(row(
                        k.code().value(),
                        new Persen(BigDecimal.valueOf(50 + 50 * random.nextDouble())),
                        60 + random.nextInt(40))));
        return of(rows);
    }

    private static KabupatenYear of(List<CapaianRow> rows) {
        return KabupatenYear.of(DaftarKecamatan.JEMBER, new TahunAnggaran(2023), rows, LogPosition.START);
    }

    private static CapaianRow row(String code, Persen score, long spent) {
        SortedMap<Masa, Persen> quarters = quarters("TW1", "80");
        quarters.put(Masa.TW3, new Persen(new BigDecimal("90")));
        return row(code, score, spent, quarters);
    }

    private static SortedMap<Masa, Persen> quarters(String quarter, String score) {
        return new TreeMap<>(Map.of(Masa.valueOf(quarter), new Persen(new BigDecimal(score))));
    }

    private static CapaianRow row(String code, Persen score, long spent, SortedMap<Masa, Persen> quarters) {
        Skor skor = new Skor(score, Predikat.of(score), null, true);
        return new CapaianRow(
                DaftarKecamatan.all().stream()
                        .map(k -> k.code())
                        .filter(k -> k.value().equals(code))
                        .findFirst()
                        .orElseThrow(),
                true,
                List.of(new PerSasaran(SASARAN, "Meningkatnya pelayanan", skor, quarters)),
                skor,
                new Dana(Rupiah.of(100), Rupiah.of(spent), true),
                new TreeMap<>(Map.of(Masa.TW1, Rupiah.of(40), Masa.TW3, Rupiah.of(spent - 40))),
                StatusLaporan.TERVERIFIKASI,
                LogPosition.START);
    }

    private List<String> heads(String address) {
        Document page = Browser.parse(bappeda.html(address));
        return Browser.elements(page, "th").stream()
                .filter(th -> th.getAttribute("scope").equals("row"))
                .map(th -> th.getTextContent().strip())
                .toList();
    }
}
