package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.query.fold.Ledokombo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event of a list")
class TentangTest {
    private static final Map<String, List<String>> TOLD = told(PageWords.INDONESIAN);

    private record Told(String type, Tentang about) {
        String line() {
            return Stream.of(about.nama(), about.rinci())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    @Test
    @DisplayName("says which indicator, budget line, quarter or month it is about")
    void saysWhatItIsAbout() {
        assertThat(TOLD.get("RealizationRecorded"))
                .contains("Indeks Kepuasan Masyarakat, setahun", "Penyediaan Gaji dan Tunjangan ASN, setahun");
        assertThat(TOLD.get("ExpenditureRecorded"))
                .contains("Penyediaan Gaji dan Tunjangan ASN, Belanja operasional, Desember");
        assertThat(TOLD.get("BudgetShifted"))
                .singleElement()
                .asString()
                .startsWith("Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan → ");
        assertThat(TOLD.get("BenchmarkRecorded")).contains("Indeks Kepuasan Masyarakat, Kabupaten, 2023");
        assertThat(TOLD.get("ReportVerified")).containsExactly("setahun");
        assertThat(TOLD).doesNotContainKeys("PKSigned", "RktAdopted", "IkuIssued");
    }

    @Test
    @DisplayName("says it in English too, with the names as they were given")
    void inEnglish() {
        Map<String, List<String>> told = told(PageWords.ENGLISH);

        assertThat(told).containsOnlyKeys(TOLD.keySet());
        assertThat(told.get("RealizationRecorded")).contains("Indeks Kepuasan Masyarakat, whole year");
        assertThat(told.get("ExpenditureRecorded"))
                .contains("Penyediaan Gaji dan Tunjangan ASN, Operational spending, December");
        assertThat(told.get("BenchmarkRecorded")).allMatch(line -> line.endsWith(", 2023"));
        assertThat(told.get("ReportVerified")).containsExactly("whole year");
    }

    @Test
    @DisplayName("says of a shift within a sub kegiatan from which kind of spending to which")
    void aShiftWithinOne() {
        Recorded<?> shift = Ledokombo.events().stream()
                .filter(event -> event.event() instanceof BudgetShifted)
                .findFirst()
                .orElseThrow();
        BudgetShifted crossing = (BudgetShifted) shift.event();
        BudgetShifted within = new BudgetShifted(
                crossing.from(),
                new MataAnggaran(crossing.from().subKegiatan(), JenisBelanja.MODAL),
                crossing.amount(),
                crossing.stage());

        Told told = Objects.requireNonNull(about(
                new Recorded<>(shift.position(), shift.id(), shift.stream(), shift.sequence(), within, shift.meta())));

        assertThat(told.line()).endsWith("Wilayah Kecamatan, Belanja operasional → Belanja modal");
    }

    @Test
    @DisplayName("can be told from the others of its kind, but for what was set more than once")
    void tellsThemApart() {
        assertThat(Objects.requireNonNull(TOLD.get("ExpenditureRecorded"))).doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(TOLD.get("BudgetAllocated"))).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("names no indicator after another kecamatan's plan, nor after one that has ended")
    void whoseNames() {
        Recorded<?> realization = Ledokombo.events().stream()
                .filter(event -> event.event() instanceof RealizationRecorded r
                        && r.indikator().value().equals("ikm"))
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(about(in("tahunkinerja:35.09.28:2023", realization)))
                        .line())
                .startsWith("Indeks");
        assertThat(Objects.requireNonNull(about(in("tahunkinerja:35.09.27:2023", realization)))
                        .line())
                .isEqualTo("ikm, setahun");
        assertThat(Objects.requireNonNull(about(in("tahunkinerja:35.09.28:2029", realization)))
                        .line())
                .isEqualTo("ikm, setahun");
    }

    private static Recorded<?> in(String stream, Recorded<?> event) {
        return new Recorded<>(
                event.position(), event.id(), new StreamId(stream), event.sequence(), event.event(), event.meta());
    }

    private static Map<String, List<String>> told(PageWords words) {
        return Ledokombo.events().stream()
                .flatMap(event -> Stream.ofNullable(about(event, words)))
                .collect(Collectors.groupingBy(Told::type, Collectors.mapping(Told::line, Collectors.toList())));
    }

    private static @Nullable Told about(Recorded<?> event) {
        return about(event, PageWords.INDONESIAN);
    }

    private static @Nullable Told about(Recorded<?> event, PageWords words) {
        Tentang about = Tentang.of(event, Penyebut.of(Ledokombo.events(), words));
        return about == null ? null : new Told(event.event().getClass().getSimpleName(), about);
    }
}
