package id.jejakkinerja.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Satuan dan peran")
class SatuanTest {
    private static final Set<Satuan> UP_TO_HUNDRED = EnumSet.of(Satuan.PERSEN, Satuan.INDEKS, Satuan.NILAI);

    @ParameterizedTest
    @EnumSource(Satuan.class)
    @DisplayName(
            "Persen, indeks dan nilai sampai 100 dengan pecahan; cacahan bulat tanpa batas itu; tak satu pun negatif")
    void aUnitKnowsItsValues(Satuan satuan) {
        boolean upToHundred = UP_TO_HUNDRED.contains(satuan);

        assertThat(satuan.admits(Nilai.of(0))).isTrue();
        assertThat(satuan.admits(Nilai.of(100))).isTrue();
        assertThat(satuan.admits(Nilai.of("-0.0001"))).isFalse();
        assertThat(satuan.admits(Nilai.of("99.5"))).isEqualTo(upToHundred);
        assertThat(satuan.admits(Nilai.of("100.0001"))).isFalse();
        assertThat(satuan.admits(Nilai.of(101))).isEqualTo(!upToHundred);
        assertThat(satuan.admits(Nilai.of(1_000_000_000_001L))).isFalse();
    }

    @Test
    @DisplayName("Tiap satuan punya nama sendiri di luar")
    void wireNamesAreUnique() {
        assertThat(Arrays.stream(Satuan.values()).map(Satuan::wire)).doesNotHaveDuplicates();
        assertThat(Satuan.ORANG_BULAN.wire()).isEqualTo("orang/bulan");
        assertThat(Tahap.P_APBD.wire()).isEqualTo("P-APBD");
    }

    @Test
    @DisplayName("Operator dan camat hanya membaca kecamatannya; Bappeda dan auditor semuanya; admin tidak satu pun")
    void readingFollowsRoleAndKecamatan() {
        KodeKecamatan ledokombo = new KodeKecamatan("35.09.28");
        KodeKecamatan other = new KodeKecamatan("35.09.27");

        assertThat(new Actor("o", Set.of(Peran.OPERATOR), ledokombo).mayRead(ledokombo))
                .isTrue();
        assertThat(new Actor("c", Set.of(Peran.CAMAT), ledokombo).mayRead(other))
                .isFalse();
        assertThat(new Actor("b", Set.of(Peran.BAPPEDA), null).mayRead(ledokombo))
                .isTrue();
        assertThat(new Actor("a", Set.of(Peran.AUDITOR), null).mayRead(other)).isTrue();
        assertThat(new Actor("x", Set.of(Peran.ADMIN), null).mayRead(ledokombo)).isFalse();
        assertThat(new Actor("x", Set.of(Peran.ADMIN), ledokombo).mayRead(ledokombo))
                .isFalse();
    }
}
