package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
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
import id.jejakkinerja.query.tabel.Peringkat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("What tells the kecamatan of a year apart")
class RaporTampilanTest {
    private static final String YEAR = "/kabupaten/35.09/tahun/2023";

    private final Browser bappeda = new Browser(Browser.BAPPEDA);
    private final KabupatenYear year = KabupatenYear.of(
            DaftarKecamatan.JEMBER,
            new TahunAnggaran(2023),
            List.of(
                    row("35.09.28", "97.46", false, StatusLaporan.TERVERIFIKASI),
                    row("35.09.27", "60", true, StatusLaporan.DISETUJUI),
                    row("35.09.26", "80", true, StatusLaporan.DIKEMBALIKAN)),
            LogPosition.START);

    @Test
    @DisplayName("a heading chosen again turns its order round, and what is missing stays last")
    void bothWays() {
        assertThat(order("s1")).startsWith("35.09.27", "35.09.26", "35.09.28");
        assertThat(order("-s1")).startsWith("35.09.28", "35.09.26", "35.09.27").hasSize(31);
        assertThat(order("-serapan").subList(0, 3)).containsExactly("35.09.26", "35.09.27", "35.09.28");
        assertThat(order("-kode")).startsWith("35.09.31", "35.09.30");
        assertThat(choice("s1").sortedBy("s1")).contains("urut=-s1");
        assertThat(choice("-s1").sortedBy("s1")).contains("urut=s1");
        assertThat(choice("-s1").sortedBy("rata")).contains("urut=rata");
        assertThatThrownBy(() -> choice("-warna")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> choice("--s1")).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("the order is said to those who do not see it")
    void ariaSort() {
        assertThat(bappeda.html(YEAR + "?urut=serapan")).contains("aria-sort=\"ascending\"", "terendah dulu");
        assertThat(bappeda.html(YEAR + "?urut=-serapan"))
                .contains("aria-sort=\"descending\"", "tertinggi dulu")
                .doesNotContain("aria-sort=\"ascending\"");
        assertThat(bappeda.html(YEAR + "?urut=-kode")).doesNotContain("terendah dulu", "tertinggi dulu");
    }

    @Test
    @DisplayName("the bar of the reports adds up to all kecamatan, the furthest first, and the card leads to them")
    void stacked() {
        Kartu card = Kartu.of(year, year, PageQuery.NONE).getLast();
        Tumpuk bar = Objects.requireNonNull(card.tumpuk());

        assertThat(bar.potong()).extracting(Tumpuk.Potong::css).containsExactly("fil", "fl2", "off", "sy");
        assertThat(bar.judul()).isEqualTo("Laporan: Terverifikasi 1, Disetujui camat 1, Draf 1, Belum lapor 28.");
        // 136 units for 31 kecamatan, half a unit of gap on each side
        assertThat(bar.potong().getFirst().lebar()).isEqualTo("3.4");
        assertThat(bar.potong().getLast().x()).isEqualTo("13.7");
        assertThat(bar.potong().getLast().lebar()).isEqualTo("121.8");
        assertThat(card.href()).isEqualTo(YEAR + "?urut=status#matriks");
        assertThat(Kartu.of(year, year, PageQuery.NONE).getFirst().tumpuk()).isNull();
    }

    @Test
    @DisplayName("real figures among synthetic ones have an outline on the map; where all are real, none has")
    void outlined() {
        List<Petak> tiles = Petak.map(new Ukuran(year), choice("rata"), PageQuery.NONE);
        KabupatenYear real = KabupatenYear.of(
                DaftarKecamatan.JEMBER,
                new TahunAnggaran(2023),
                List.of(row("35.09.28", "97.46", false, StatusLaporan.TERVERIFIKASI)),
                LogPosition.START);

        assertThat(tiles)
                .filteredOn(tile -> tile.css().endsWith(" me"))
                .extracting(tile -> tile.nama().text())
                .containsExactly("Ledokombo");
        assertThat(Petak.map(new Ukuran(real), choice("rata"), PageQuery.NONE))
                .noneMatch(tile -> tile.css().endsWith(" me"));
    }

    @Test
    @DisplayName("synthetic points are dashed outlines, so that no colour is needed to tell them from real ones")
    void shapes() {
        Skor score = skor("80");
        List<Peringkat> mixed = List.of(
                new Peringkat(new KodeKecamatan("35.09.28"), false, score, score.capaian()),
                new Peringkat(new KodeKecamatan("35.09.27"), true, score, score.capaian()));

        Urutan.Tentang about = new Urutan.Tentang(new SasaranId("s1"), new TahunAnggaran(2023), false);
        assertThat(Urutan.of(mixed, about, PageQuery.NONE).rows())
                .extracting(row -> row.nama().text(), Urutan.Baris::css)
                .containsExactlyInAnyOrder(tuple("Ledokombo", "acc"), tuple("Kalisat", "so"));
    }

    @Test
    @DisplayName("all four quarters of the spread are named, and the letters of predikat with their words")
    void words() {
        assertThat(bappeda.html(YEAR))
                .contains(
                        "kinerja tinggi, serapan rendah",
                        "serapan tinggi, kinerja rendah",
                        "keduanya rendah",
                        "keduanya tinggi",
                        "&gt;90–100 Sangat Memuaskan",
                        "0–30 Sangat Kurang");
    }

    @ParameterizedTest
    @CsvSource({"rata, 3.5, totals, capaian", "s1, 3.5, s1, capaian", "serapan, 3.8, totals, persen"})
    @DisplayName("menuju penjelasan angka setiap petak; petak tanpa angka menuju kecamatannya")
    void figuresOfTiles(String measure, String tabel, String row, String column) {
        Pilihan chosen = Pilihan.of(null, measure, new Ukuran(year), PageQuery.NONE, YEAR);

        assertThat(Petak.map(new Ukuran(year), chosen, PageQuery.NONE))
                .allSatisfy(tile -> assertThat(tile.nama().href())
                        .contains(
                                tile.css().contains(" nil")
                                        ? "/tahun/2023"
                                        : "tabel=" + tabel + "&row=" + row + "&column=" + column));
    }

    @Test
    @DisplayName("memberi setiap kecamatan tiga huruf yang tidak dipakai kecamatan lain")
    void threeLetters() {
        List<String> letters = DaftarKecamatan.all().stream()
                .map(kecamatan -> Petak.singkat(kecamatan.name()))
                .toList();

        assertThat(letters)
                .hasSize(31)
                .doesNotHaveDuplicates()
                .allMatch(three -> three.length() == 3)
                .contains("Led", "Ssa", "Sja", "Swo", "Kwa", "Sil");
    }

    @Test
    @DisplayName("a name too long for its tile may be divided where it is put together, and nowhere else")
    void namesOfTiles() {
        List<String> labels = Petak.map(new Ukuran(year), choice("rata"), PageQuery.NONE).stream()
                .map(Petak::label)
                .toList();

        assertThat(labels).contains("Sumber\u00ADbaru", "Sumber\u00ADjambe", "Ledokombo");
        assertThat(labels.stream().flatMap(label -> Stream.of(label.split("\u00AD", -1))))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(9));
    }

    @Test
    @DisplayName("every table of the kabupaten is a file as well, for those who may see it")
    void files() {
        for (String table : List.of("tabel", "triwulan", "peringkat", "kelengkapan")) {
            MockHttpServletResponse answer = bappeda.open(YEAR + "/" + table + ".csv");

            assertThat(answer.getStatus()).as(table).isEqualTo(200);
            assertThat(answer.getContentType()).as(table).isEqualTo("text/csv;charset=UTF-8");
            assertThat(Browser.text(answer).lines().filter(line -> line.contains("35.09.")))
                    .as(table)
                    .hasSizeGreaterThanOrEqualTo(31);
            assertThat(new Browser(Browser.OPERATOR)
                            .open(YEAR + "/" + table + ".csv")
                            .getStatus())
                    .as(table)
                    .isEqualTo(403);
            assertThat(bappeda.html(YEAR + "/" + table)).as(table).contains(YEAR + "/" + table + ".csv");
        }
        assertThat(Browser.text(bappeda.open(YEAR + "/peringkat.csv?sasaran=s2")))
                .contains("98,82");
        assertThat(bappeda.open(YEAR + "/peringkat.csv?sasaran=s9").getStatus()).isEqualTo(400);
        assertThat(bappeda.open("/kabupaten/35.09/tahun/2019/peringkat.csv").getStatus())
                .isEqualTo(404);
        assertThat(Browser.text(bappeda.open(YEAR + "/kelengkapan.csv")))
                .contains("\"PK Perubahan: tanggal\"", "2023-11-21", "\"Tidak ada\"");
    }

    private Pilihan choice(String order) {
        return Pilihan.of(order, null, new Ukuran(year), PageQuery.NONE, YEAR);
    }

    private List<String> order(String order) {
        return year.rows().stream()
                .sorted(choice(order).order())
                .map(row -> row.kecamatan().value())
                .toList();
    }

    private static CapaianRow row(String code, String score, boolean made, StatusLaporan status) {
        Skor skor = skor(score);
        long spent = 100 - Math.round(Double.parseDouble(score)) / 2 + (code.endsWith("26") ? 50 : 0);
        return new CapaianRow(
                new KodeKecamatan(code),
                made,
                List.of(new PerSasaran(new SasaranId("s1"), "Meningkatnya pelayanan", skor, new TreeMap<>())),
                skor,
                new Dana(Rupiah.of(1000), Rupiah.of(spent), true),
                new TreeMap<>(),
                status,
                LogPosition.START);
    }

    private static Skor skor(String score) {
        Persen shown = new Persen(new BigDecimal(score));
        return new Skor(shown, Predikat.of(shown), null, true);
    }
}
