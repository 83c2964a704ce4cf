package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.Recorded;
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
    private static final Map<String, List<String>> TOLD = Ledokombo.events().stream()
            .flatMap(event -> Stream.ofNullable(about(event)))
            .collect(Collectors.groupingBy(
                    told -> told.type(), Collectors.mapping(told -> told.about().kata(), Collectors.toList())));

    private record Told(String type, Tentang about) {}

    @Test
    @DisplayName("says which indicator, budget line, quarter or month it is about")
    void saysWhatItIsAbout() {
        assertThat(TOLD.get("RealizationRecorded"))
                .contains("ikm, setahun", "Penyediaan Gaji dan Tunjangan ASN, setahun");
        assertThat(TOLD.get("ExpenditureRecorded"))
                .contains("Penyediaan Gaji dan Tunjangan ASN, Belanja operasional, Desember");
        assertThat(TOLD.get("BudgetShifted"))
                .singleElement()
                .asString()
                .startsWith("Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan → ");
        assertThat(TOLD.get("ReportVerified")).containsExactly("setahun");
        assertThat(TOLD).doesNotContainKeys("PKSigned", "RktAdopted", "IkuIssued");
    }

    @Test
    @DisplayName("can be told from the others of its kind, but for what was set more than once")
    void tellsThemApart() {
        assertThat(Objects.requireNonNull(TOLD.get("ExpenditureRecorded"))).doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(TOLD.get("BudgetAllocated"))).doesNotHaveDuplicates();
    }

    private static @Nullable Told about(Recorded<?> event) {
        Tentang about = Tentang.of(event, PageWords.INDONESIAN);
        return about == null ? null : new Told(event.event().getClass().getSimpleName(), about);
    }
}
