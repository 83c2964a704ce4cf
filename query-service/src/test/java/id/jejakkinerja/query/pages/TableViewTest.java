package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.pages.TableView.Group;
import id.jejakkinerja.query.pages.TableView.Heading;
import id.jejakkinerja.query.pages.TableView.Row;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.query.tabel.TablePerubahan;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table as it is printed")
class TableViewTest {
    private static final KecamatanYear YEAR = Ledokombo.year();

    @Test
    @DisplayName(
            "puts each Sasaran above its indicators, with target, realisasi, capaian and predikat beside each other")
    void table31() {
        TableView view = view("3.1");

        assertThat(headings(view))
                .containsExactly("Indikator sasaran", "Satuan", "Target", "Realisasi", "Capaian", "Predikat");
        assertThat(view.bodies().stream().flatMap(b -> b.groups().stream()).map(Group::kind))
                .containsOnly("Sasaran strategis");
        assertThat(view.bodies()).hasSize(4);
        assertThat(rows(view).stream().map(r -> texts(r).subList(1, 6)))
                .containsExactly(
                        List.of("persen", "100", "91", "91,00", "Sangat Memuaskan"),
                        List.of("indeks", "85", "84", "98,82", "Sangat Memuaskan"),
                        List.of("persen", "80", "80", "100,00", "Sangat Memuaskan"),
                        List.of("persen", "100", "100", "100,00", "Sangat Memuaskan"));
        assertThat(texts(Objects.requireNonNull(view.totals())))
                .containsExactly("Rata-rata", "", "", "", "97,46", "Sangat Memuaskan");
        assertThat(rows(view).getFirst().cells().getLast().chip()).isEqualTo("p p-aa");
    }

    @Test
    @DisplayName("shows the depth of a budget line by indentation and its code, and the total under a double rule")
    void table38() {
        TableView view = view("3.8");

        assertThat(headings(view)).containsExactly("Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi", "%");
        assertThat(rows(view).stream().limit(3).map(Row::css)).containsExactly("l1", "l2", "l3");
        assertThat(texts(rows(view).getFirst()).getFirst()).isEqualTo("7.01.01");
        assertThat(texts(Objects.requireNonNull(view.totals())))
                .containsExactly("Jumlah", "3.651.502.088", "3.263.675.877", "89,38");
        assertThat(view.totals().cells().getFirst().columns()).isEqualTo(2);
        assertThat(view.unit()).isEqualTo("rupiah");
    }

    @Test
    @DisplayName("gives years their own columns under one heading")
    void years() {
        TableView view = view("3.2");

        assertThat(view.head()).hasSize(2);
        assertThat(view.head().getFirst())
                .containsExactly(
                        new Heading("Indikator sasaran", null, "col", 1, 2, false),
                        new Heading("Target", "span", "colgroup", 3, 1, false),
                        new Heading("Realisasi", "span", "colgroup", 3, 1, false));
        assertThat(view.head().getLast().stream().map(Heading::text))
                .containsExactly("2021", "2022", "2023", "2021", "2022", "2023");
    }

    @Test
    @DisplayName("writes a dash for what does not exist, says why in a note, and a difference with its sign")
    void missing() {
        TableView view = view("3.4");

        List<Cell> without = rows(view).getFirst().cells();
        assertThat(without.get(2).text()).isEqualTo("–");
        assertThat(note(view, without.get(2))).isEqualTo("Pembanding tidak tersedia");
        assertThat(texts(rows(view).get(1))).containsExactly("Indikator ikm", "84", "86,34", "Kabupaten", "−2,34");
    }

    @Test
    @DisplayName("adds the programs and the total in words to the PK")
    void pk() {
        TableView view = view("pk");

        assertThat(view.totals()).isNull();
        TableView programs = view.parts().getFirst();
        assertThat(rows(programs).stream().map(r -> texts(r).getLast()))
                .containsExactly("2.574.239.988", "682.800.000", "125.560.000", "268.902.100");
        assertThat(texts(Objects.requireNonNull(programs.totals()))).containsExactly("Jumlah", "3.651.502.088");
        assertThat(programs.terbilang())
                .isEqualTo(
                        "tiga miliar enam ratus lima puluh satu juta lima ratus dua ribu delapan puluh delapan rupiah");
        assertThat(view.facts().stream().map(TableView.Fact::term))
                .contains("Status", "Dasar", "Berlaku", "Pihak pertama", "Pihak kedua");
    }

    @Test
    @DisplayName("names both lines of a shift, their codes beneath, and what each held before and after")
    void refocusing() {
        List<Cell> cells = rows(view("refocusing")).getFirst().cells();

        assertThat(cells.getFirst().under()).isEqualTo("7.01.03.2.01.0003");
        assertThat(cells.get(1).under()).isEqualTo("7.01.04.2.02.0001");
        assertThat(cells.stream().map(Cell::text))
                .contains("900.000", "P-APBD", "119.640.000", "268.002.100", "118.740.000", "268.902.100");
    }

    @Test
    @DisplayName("writes amounts and targets of a change as figures, not as the document stored them")
    void changes() {
        List<List<String>> pagu = rows(view("perubahan")).stream()
                .map(TableViewTest::texts)
                .filter(r -> r.get(1).startsWith("Program ") && r.get(1).endsWith(": Pagu"))
                .filter(r -> r.get(2).startsWith("126"))
                .toList();

        assertThat(pagu).hasSize(1);
        assertThat(pagu.getFirst().subList(2, 4)).containsExactly("126.460.000", "125.560.000");
    }

    @Test
    @DisplayName("calls what changed, and the codes a document states, by words in the reader's language")
    void changesInWords() {
        TableView english = TableView.of(TablePerubahan.of(YEAR, PageWords.ENGLISH.labels()), PageWords.ENGLISH);
        List<String> all = rows(english).stream()
                .map(TableViewTest::texts)
                .map(r -> String.join("|", r.subList(1, 4)))
                .toList();

        assertThat(all)
                .anyMatch(r -> r.matches("Indicator .+: Unit\\|–\\|percent"))
                .anyMatch(r -> r.matches("Indicator .+: Direction\\|–\\|more is better"))
                .noneMatch(r -> r.matches("(indikator|sasaran|tujuan|target|program)/.*|.*\\|(POSITIVE|persen)"));
        assertThat(TablePerubahan.of(YEAR, PageWords.ENGLISH.labels()).rows())
                .as("programs read the path and the code")
                .anyMatch(row ->
                        String.valueOf(row.get("butir")).endsWith("/satuan") && "persen".equals(row.get("sesudah")));
    }

    @Test
    @DisplayName("heads each version of the Renstra with its name when several stand in one table")
    void versions() {
        TableView one = view("renstra");
        TableView all =
                TableView.of(Tables.renstra(Versi.ALL).of(YEAR, PageWords.INDONESIAN.labels()), PageWords.INDONESIAN);

        assertThat(groups(one)).noneMatch(g -> g.kind().equals("Versi"));
        assertThat(groups(all).stream().filter(g -> g.kind().equals("Versi")).map(Group::text))
                .containsExactly("Asli", "Perubahan ke-1");
    }

    @Test
    @DisplayName("marks a mean over kecamatan of which some have no score")
    void incomplete() {
        TableView view = TableView.of(
                TableKabupaten.of(
                        KabupatenYear.of(
                                DaftarKecamatan.JEMBER, Ledokombo.TAHUN, List.of(CapaianRow.of(YEAR)), YEAR.reached()),
                        PageWords.INDONESIAN.labels()),
                PageWords.INDONESIAN);

        List<Cell> totals = Objects.requireNonNull(view.totals()).cells();
        assertThat(totals.stream().map(Cell::text))
                .containsExactly(
                        "Rata-rata",
                        "91,00*",
                        "98,82*",
                        "100,00*",
                        "100,00*",
                        "97,46*",
                        "Sangat Memuaskan",
                        "89,38%*",
                        "",
                        "");
        assertThat(note(view, totals.get(1))).isEqualTo("Tidak lengkap: sebagian data belum ada");
        assertThat(rows(view)).hasSize(31);
    }

    @Test
    @DisplayName("marks the totals that lack parts, and no other")
    void onlyWhatLacksParts() {
        KecamatanYear year = KecamatanYear.fold(
                Ledokombo.KODE,
                Ledokombo.TAHUN,
                Ledokombo.events().stream()
                        .filter(r -> !(r.event() instanceof ExpenditureRecorded e
                                && e.line().equals(Ledokombo.PENEGAKAN)))
                        .toList());

        TableView view = TableView.of(
                Tables.of("3.8").orElseThrow().of(year, PageWords.INDONESIAN.labels()), PageWords.INDONESIAN);

        assertThat(texts(Objects.requireNonNull(view.totals())))
                .containsExactly("Jumlah", "3.651.502.088", "2.997.610.395*", "82,09*");
    }

    @Test
    @DisplayName("has every letter it uses among its notes, once")
    void letters() {
        for (String id : Tables.ids()) {
            TableView view = view(id);
            List<String> known =
                    view.notes().stream().map(TableView.Note::letter).toList();

            assertThat(known).doesNotHaveDuplicates();
            assertThat(known)
                    .containsAll(rows(view).stream()
                            .flatMap(r -> r.cells().stream())
                            .flatMap(c -> c.notes().stream())
                            .toList());
        }
    }

    @Test
    @DisplayName("of a year nobody has written about has headings and no rows")
    void empty() {
        KecamatanYear nothing = KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, List.of());
        for (String id : Tables.ids()) {
            TableView view = TableView.of(
                    Tables.of(id).orElseThrow().of(nothing, PageWords.INDONESIAN.labels()), PageWords.INDONESIAN);

            assertThat(view.bodies()).isEmpty();
            assertThat(view.totals()).isNull();
            assertThat(view.head()).isNotEmpty();
        }
    }

    private static TableView view(String id) {
        return TableView.of(Tables.of(id).orElseThrow().of(YEAR, PageWords.INDONESIAN.labels()), PageWords.INDONESIAN);
    }

    private static List<String> headings(TableView view) {
        return view.head().getFirst().stream().map(Heading::text).toList();
    }

    private static List<Row> rows(TableView view) {
        return view.bodies().stream().flatMap(b -> b.rows().stream()).toList();
    }

    private static List<Group> groups(TableView view) {
        return view.bodies().stream().flatMap(b -> b.groups().stream()).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static String note(TableView view, Cell cell) {
        return view.notes().stream()
                .filter(n -> cell.notes().contains(n.letter()))
                .map(TableView.Note::text)
                .findFirst()
                .orElseThrow();
    }
}
