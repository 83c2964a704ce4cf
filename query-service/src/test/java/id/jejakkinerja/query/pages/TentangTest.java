package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.Recorded;
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
    private static final Map<String, List<String>> TOLD = Ledokombo.events().stream()
            .flatMap(event -> Stream.ofNullable(about(event)))
            .collect(Collectors.groupingBy(Told::type, Collectors.mapping(Told::line, Collectors.toList())));

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

    private static @Nullable Told about(Recorded<?> event) {
        Tentang about = Tentang.of(event, PageWords.INDONESIAN);
        return about == null ? null : new Told(event.event().getClass().getSimpleName(), about);
    }
}
