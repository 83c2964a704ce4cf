package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every figure says how it came about")
class AsalTest {
    private static final Set<JenisKolom> FIGURES = Set.of(
            JenisKolom.NILAI,
            JenisKolom.NILAI_PER_BAGIAN,
            JenisKolom.RUPIAH,
            JenisKolom.RUPIAH_PER_BAGIAN,
            JenisKolom.PERSEN,
            JenisKolom.PREDIKAT,
            JenisKolom.DAFTAR);
    private static final Map<String, KecamatanYear> YEARS = years();

    /** A year as reported, one in its middle, one without a signed PK, and one that is empty. */
    private static Map<String, KecamatanYear> years() {
        Map<String, KecamatanYear> years = new LinkedHashMap<>();
        years.put("whole", Ledokombo.year());
        for (int events : new int[] {0, 8, 20, 30, 40, 60, 90}) {
            years.put(
                    "after " + events,
                    KecamatanYear.fold(
                            Ledokombo.KODE,
                            Ledokombo.TAHUN,
                            Ledokombo.events().stream().limit(events).toList()));
        }
        return years;
    }

    static Stream<Tabel> tables() {
        return YEARS.values().stream().flatMap(AsalTest::tables);
    }

    private static Stream<Tabel> tables(KecamatanYear year) {
        KabupatenYear kabupaten = KabupatenYear.of(
                Ledokombo.KODE.kabupaten(), Ledokombo.TAHUN, List.of(CapaianRow.of(year)), LogPosition.START);
        return Stream.concat(
                Tables.ids().stream()
                        .map(id -> Tables.of(id, id.equals("renstra") ? Versi.ALL : Versi.IN_FORCE)
                                .orElseThrow()
                                .of(year, Labels.INDONESIAN)),
                Stream.of(TableKabupaten.of(kabupaten, Labels.INDONESIAN)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("with the very value its cell has, and the events behind it")
    void everyFigure(Tabel tabel) {
        figures(tabel).forEach((sel, value) -> {
            Asal asal = Objects.requireNonNull(tabel.asal().get(sel), sel::toString);
            assertThat(asal.nilai()).as("%s", sel).isEqualTo(value);
            if (!tabel.id().equals(TableKabupaten.ID)) {
                assertThat(asal.masukan()).as("%s", sel).isNotEmpty().allSatisfy(m -> {
                    if (m.nilai() != null) {
                        assertThat(m.events()).as("%s: %s", sel, m.kunci()).isNotEmpty();
                    }
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("by inputs which are explained where they say, with the same value")
    void inputsAreFigures(Tabel tabel) {
        List<Tabel> all = YEARS.values().stream()
                .filter(year -> year.reached().position() == tabel.position()
                        || tabel.id().startsWith("kabupaten"))
                .flatMap(AsalTest::tables)
                .toList();
        tabel.asal().values().stream()
                .flatMap(asal -> asal.masukan().stream())
                .flatMap(AsalTest::flat)
                .filter(m -> m.sel() != null && m.nilai() != null)
                .forEach(m -> assertThat(all.stream()
                                .map(t -> t.asal()
                                        .get(new Sel(
                                                null,
                                                m.sel().tabel(),
                                                m.sel().row(),
                                                m.sel().column())))
                                .filter(Objects::nonNull)
                                .map(Asal::nilai))
                        .as("%s", m.sel())
                        .contains(m.nilai()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("by a formula that gives it when computed anew from the inputs shown")
    void formulaHolds(Tabel tabel) {
        tabel.asal().forEach((sel, asal) -> {
            BigDecimal computed = compute(asal);
            if (computed != null && asal.nilai() != null) {
                assertThat(Objects.requireNonNull(number(asal.nilai())))
                        .as("%s", sel)
                        .isEqualByComparingTo(computed);
            }
        });
    }

    @Test
    @DisplayName(
            "the capaian of IKM from target 85 and realisasi 84, with the PK, its amendment and the recording behind them")
    void ikm() {
        Asal asal = Table31.of(Ledokombo.year(), Labels.INDONESIAN)
                .asal("ikm", "capaian")
                .orElseThrow();

        assertThat(asal.rumus()).isEqualTo(Rumus.CAPAIAN_POSITIF);
        assertThat(asal.nilai()).isEqualTo(new Persen(new BigDecimal("98.82")));
        assertThat(asal.skor()).isNotNull();
        assertThat(asal.masukan())
                .extracting(Masukan::kunci, Masukan::nilai, Masukan::sel)
                .containsExactly(
                        tuple("realisasi", Nilai.of(84), Sel.of("3.1", "ikm", "realisasi")),
                        tuple("target", Nilai.of(85), Sel.of("3.1", "ikm", "target")));
        assertThat(asal.masukan().getFirst().events())
                .extracting(Origin::type)
                .containsExactly("tahunkinerja.realization-recorded");
        assertThat(asal.masukan().getLast().events())
                .extracting(Origin::type)
                .endsWith("tahunkinerja.pk-signed", "tahunkinerja.pk-amended");
    }

    @Test
    @DisplayName("the pagu of a shifted line from what was allotted and what the shift took")
    void shiftedPagu() {
        String row = Ledokombo.PEMBERDAYAAN.subKegiatan().value();
        Asal asal = Table38.of(Ledokombo.year(), Labels.INDONESIAN)
                .asal(row, "pagu")
                .orElseThrow();

        assertThat(asal.rumus()).isEqualTo(Rumus.JUMLAH);
        assertThat(asal.masukan())
                .extracting(Masukan::nama, Masukan::nilai)
                .containsExactly(
                        tuple("Dialokasikan", Rupiah.of(119_640_000)), tuple("Pergeseran", Rupiah.of(-900_000)));
    }

    private static Stream<Masukan> flat(Masukan input) {
        return Stream.concat(Stream.of(input), input.bagian().stream().flatMap(AsalTest::flat));
    }

    private static @Nullable BigDecimal compute(Asal asal) {
        List<BigDecimal> in = asal.masukan().stream()
                .map(m -> number(m.nilai()))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = in.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal hundred = BigDecimal.valueOf(100);
        return switch (asal.rumus()) {
            case TERCATAT, SAMA, AGREGASI_LAST -> in.isEmpty() ? null : in.getLast();
            case CAPAIAN_POSITIF ->
                in.size() < 2
                        ? null
                        : shown(asal, in.get(0).multiply(hundred).divide(in.get(1), 20, RoundingMode.HALF_UP));
            case CAPAIAN_NEGATIF ->
                in.size() < 2
                        ? null
                        : shown(
                                asal,
                                in.get(0)
                                        .add(in.get(0))
                                        .subtract(in.get(1))
                                        .multiply(hundred)
                                        .divide(in.get(0), 20, RoundingMode.HALF_UP));
            case SERAPAN ->
                in.size() < 2 ? null : in.get(0).multiply(hundred).divide(in.get(1), 2, RoundingMode.HALF_UP);
            case RERATA -> in.isEmpty() ? null : sum.divide(BigDecimal.valueOf(in.size()), 2, RoundingMode.HALF_UP);
            case JUMLAH, AGREGASI_SUM -> in.isEmpty() ? null : sum;
            case AGREGASI_AVERAGE -> sum.divide(BigDecimal.valueOf(in.size()), 4, RoundingMode.HALF_UP);
            case SELISIH -> in.get(0).subtract(in.get(1));
            case EFISIENSI, PREDIKAT -> null;
        };
    }

    /** Capped unless it is the uncapped score that the cell has. */
    private static BigDecimal shown(Asal asal, BigDecimal raw) {
        BigDecimal capped =
                raw.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).setScale(2, RoundingMode.HALF_UP);
        boolean uncapped =
                asal.skor() != null && !Objects.equals(asal.nilai(), asal.skor().shown());
        return uncapped ? raw.setScale(2, RoundingMode.HALF_UP) : capped;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case Nilai n -> n.amount();
            case Rupiah r -> r.amount();
            case Persen p -> p.value();
            case null, default -> null;
        };
    }

    private static Map<Sel, Object> figures(Tabel tabel) {
        Map<Sel, Object> figures = new LinkedHashMap<>();
        List<Baris> rows = new ArrayList<>(tabel.baris());
        rows.add(tabel.totals());
        for (Baris row : rows) {
            for (Kolom kolom : tabel.columns()) {
                Object value = row.values().get(kolom.key());
                if (!FIGURES.contains(kolom.kind()) && !kolom.key().equals("efisiensi")) {
                    continue;
                }
                switch (value) {
                    case null -> {}
                    case Map<?, ?> parts ->
                        parts.forEach((part, v) -> {
                            if (v != null) {
                                figures.put(Sel.of(tabel.id(), row.key(), kolom.key() + "." + part), v);
                            }
                        });
                    case List<?> scores ->
                        scores.forEach(s -> {
                            if (s instanceof Map<?, ?> score && score.get("capaian") != null) {
                                figures.put(
                                        Sel.of(tabel.id(), row.key(), kolom.key() + "." + score.get("id")),
                                        score.get("capaian"));
                            }
                        });
                    default -> figures.put(Sel.of(tabel.id(), row.key(), kolom.key()), value);
                }
            }
        }
        return figures;
    }
}
