package id.jejakkinerja.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.query.audit.SelisihTabel.Beda;
import id.jejakkinerja.query.audit.SelisihTabel.Jenis;
import id.jejakkinerja.query.audit.SelisihTabel.SelBeda;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selisih dua tabel")
class SelisihTabelTest {
    private static final List<Recorded<?>> LOG = Ledokombo.events();

    /** Two moments of the golden log, also the later one first. */
    record Saat(int dari, int ke) {}

    static Stream<Saat> moments() {
        Random random = new Random(2023);
        return Stream.concat(
                Stream.of(new Saat(0, LOG.size()), new Saat(LOG.size(), 0), new Saat(5, 5)),
                IntStream.range(0, 40)
                        .mapToObj(n -> new Saat(random.nextInt(LOG.size() + 1), random.nextInt(LOG.size() + 1))));
    }

    @ParameterizedTest
    @MethodSource("moments")
    @DisplayName("diterapkan pada yang pertama menghasilkan yang kedua, untuk setiap tabel di setiap dua saat")
    void theDifferencesLeadFromOneToTheOther(Saat saat) {
        for (String id : Tables.ids()) {
            Tabel before = table(id, saat.dari());
            Tabel after = table(id, saat.ke());

            SelisihTabel selisih = SelisihTabel.of(before, after);

            assertThat(applied(cells(before), selisih)).as(id).isEqualTo(cells(after));
        }
    }

    @Test
    @DisplayName("kosong untuk tabel yang sama, dan tidak pernah memuat sel yang sama di kedua sisi")
    void nothingIsReportedThatDoesNotDiffer() {
        for (String id : Tables.ids()) {
            SelisihTabel none = SelisihTabel.of(table(id, LOG.size()), table(id, LOG.size()));
            assertThat(none.baris()).as(id).isEmpty();

            SelisihTabel all = SelisihTabel.of(table(id, LOG.size() / 2), table(id, LOG.size()));
            assertThat(all.baris())
                    .allSatisfy(beda -> assertThat(beda.sel())
                            .allSatisfy(sel -> assertThat(sel.sebelum()).isNotEqualTo(sel.sesudah())));
        }
    }

    @Test
    @DisplayName("menyebut baris yang datang, pergi, dan berubah, kolom demi kolom")
    void rowsComeGoAndChange() {
        SelisihTabel grown = SelisihTabel.of(table("3.8", 0), table("3.8", LOG.size()));
        SelisihTabel gone = SelisihTabel.of(table("3.8", LOG.size()), table("3.8", 0));

        assertThat(grown.baris())
                .filteredOn(b -> b.key().startsWith("7.01"))
                .isNotEmpty()
                .allSatisfy(beda -> {
                    assertThat(beda.jenis()).isEqualTo(Jenis.DITAMBAH);
                    assertThat(beda.sel()).extracting(SelBeda::column).contains("kode", "pagu");
                });
        assertThat(gone.baris())
                .filteredOn(b -> b.key().startsWith("7.01"))
                .extracting(Beda::jenis)
                .containsOnly(Jenis.DIHAPUS);
        assertThat(grown.baris())
                .filteredOn(b -> b.key().equals(Tabel.TOTALS))
                .extracting(Beda::jenis)
                .containsExactly(Jenis.DIUBAH);
    }

    @Test
    @DisplayName("yang kehilangan satu sel tidak lagi menghasilkan yang kedua: ujinya dapat gagal")
    void aLostCellIsNoticed() {
        Tabel before = table("3.8", LOG.size() / 2);
        Tabel after = table("3.8", LOG.size());
        SelisihTabel whole = SelisihTabel.of(before, after);
        Beda first = whole.baris().getFirst();
        Beda short_ = new Beda(
                first.key(),
                first.jenis(),
                first.sebelum(),
                first.sesudah(),
                first.sel().subList(1, first.sel().size()));
        SelisihTabel broken = new SelisihTabel(
                before,
                after,
                whole.dibandingkan(),
                Stream.concat(Stream.of(short_), whole.baris().stream().skip(1)).toList());

        assertThat(applied(cells(before), broken)).isNotEqualTo(cells(after));
    }

    @Test
    @DisplayName("antara dua saat berisi tepat peristiwa yang hanya dikenal salah satunya, ke arah mana pun")
    void theEventsBetween() {
        Banding forth = new Banding(year(10), year(25));
        Banding back = new Banding(year(25), year(10));

        List<Recorded<?>> between = LOG.subList(10, 25);
        assertThat(forth.peristiwa()).isEqualTo(between);
        assertThat(back.peristiwa()).isEqualTo(between);
        assertThat(new Banding(year(25), year(25)).peristiwa()).isEmpty();
        assertThat(new Banding(year(25), year(25)).tabel(Labels.INDONESIAN)).isEmpty();
    }

    /** The cells of a table by row and column. */
    private static Map<String, Map<String, Object>> cells(Tabel tabel) {
        Map<String, Map<String, Object>> cells = new LinkedHashMap<>();
        SelisihTabel.rows(tabel).forEach((key, row) -> cells.put(key, SelisihTabel.cells(row)));
        return cells;
    }

    private static Map<String, Map<String, Object>> applied(
            Map<String, Map<String, Object>> cells, SelisihTabel selisih) {
        for (Beda beda : selisih.baris()) {
            Map<String, Object> row = cells.computeIfAbsent(beda.key(), key -> new LinkedHashMap<>());
            for (SelBeda sel : beda.sel()) {
                assertThat(row.get(sel.column())).isEqualTo(sel.sebelum());
                if (sel.sesudah() == null) {
                    row.remove(sel.column());
                } else {
                    row.put(sel.column(), sel.sesudah());
                }
            }
            if (beda.jenis() == Jenis.DIHAPUS) {
                cells.remove(beda.key());
            }
        }
        return cells;
    }

    private static Tabel table(String id, int events) {
        return Tables.of(id).orElseThrow().of(year(events).year(), Labels.INDONESIAN);
    }

    @SuppressWarnings("unchecked") // every event of the golden log is an event of the domain
    private static FromZero year(int events) {
        List<Recorded<DomainEvent>> known = LOG.subList(0, events).stream()
                .map(e -> (Recorded<DomainEvent>) e)
                .toList();
        return new FromZero(KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, known), known);
    }
}
