package id.jejakkinerja.query.entri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.BarisAnggaran;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is pasted from a spreadsheet")
class TempelanTest {
    private static final String GAJI = "7.01.01.2.02.0001";
    private static final String GEDUNG = "7.01.01.2.09.0009";
    private static final List<BarisAnggaran> LINES = List.of(
            line(GAJI, JenisBelanja.OPERASIONAL),
            line(GEDUNG, JenisBelanja.OPERASIONAL),
            line(GEDUNG, JenisBelanja.MODAL));
    private static final List<Bulan> MONTHS = List.of(new Bulan(10), new Bulan(11), new Bulan(12));

    @Test
    @DisplayName("goes by the codes in it, wherever they stand, with the months after the name")
    void byCode() {
        Tempelan pasted = read("No\tKode\tNama\tOkt\tNov\tDes\n1\t" + GAJI + "\tGaji ASN\tRp 1.000,50\t-\t3.000");

        assertThat(pasted.cells())
                .containsOnly(
                        entry(GAJI + "/OPERASIONAL:10", "Rp 1.000,50"),
                        entry(GAJI + "/OPERASIONAL:11", "-"),
                        entry(GAJI + "/OPERASIONAL:12", "3.000"));
        assertThat(pasted.unknown()).containsExactly("No\tKode\tNama\tOkt\tNov\tDes");
    }

    @Test
    @DisplayName("passes over rows of a program or kegiatan, which shift nothing and are counted")
    void sumsArePassedOver() {
        Tempelan pasted = read("7.01.01\tPenunjang\t9\n7.01.01.2.02\tKeuangan\t9\n" + GAJI + "\tGaji\t5\t6\n"
                + "7.01.01.2.09.\tPemeliharaan\t9");

        assertThat(pasted.cells())
                .containsOnly(entry(GAJI + "/OPERASIONAL:10", "5"), entry(GAJI + "/OPERASIONAL:11", "6"));
        assertThat(pasted.sums()).isEqualTo(3);
        assertThat(pasted.unknown()).isEmpty();
        assertThat(read(GAJI + "\t7.010.000\nlain\t7.01").sums())
                .as("a figure is no code")
                .isZero();
    }

    @Test
    @DisplayName("finds the line of a code that has two by the kind of spending it mentions")
    void byKind() {
        Tempelan pasted = read(GEDUNG + "\tBelanja modal\t7\n" + GEDUNG + "\tBelanja operasional\t8");

        assertThat(pasted.cells())
                .containsOnly(entry(GEDUNG + "/MODAL:10", "7"), entry(GEDUNG + "/OPERASIONAL:10", "8"));
    }

    @Test
    @DisplayName("goes by the order where there is no code and as many rows as lines")
    void byOrder() {
        assertThat(read("1\t2\t3\n4\t5\t6\n\n7\t8\t9\n").cells()).hasSize(9).containsEntry(GEDUNG + "/MODAL:12", "9");
    }

    @Test
    @DisplayName("is not spread over other lines where it has more rows, or fewer")
    void notByOrder() {
        Tempelan pasted = read("1\t2\t3\n4\t5\t6");

        assertThat(pasted.cells()).isEmpty();
        assertThat(pasted.unknown()).containsExactly("1\t2\t3", "4\t5\t6");
    }

    @Test
    @DisplayName("keeps rows of codes without a ceiling aside, for whoever pasted them to see")
    void unknownCode() {
        Tempelan pasted = read("9.99.99.9.99.9999\tlain\t1\n" + GAJI + "\tGaji\t2");

        assertThat(pasted.cells()).containsOnly(entry(GAJI + "/OPERASIONAL:10", "2"));
        assertThat(pasted.unknown()).containsExactly("9.99.99.9.99.9999\tlain\t1");
    }

    @Test
    @DisplayName("is not guessed at where a row has more figures than months, or comes twice, or is of another kind of"
            + " spending")
    void notGuessed() {
        String withCeiling = GAJI + "\tGaji\t9.000\t1\t2\t3";
        String twice = GAJI + "\tGaji\t8";
        String capital = GAJI + "\tBelanja modal\t7";
        String account = GAJI + ".5.1.01\tGaji pokok\t6";

        assertThat(read(withCeiling).unknown()).containsExactly(withCeiling);
        assertThat(read(twice + "\n" + twice).unknown()).containsExactly(twice);
        assertThat(read(capital).unknown()).containsExactly(capital);
        assertThat(read(account).cells()).isEmpty();
    }

    @Test
    @DisplayName("knows the codes of older years, which end in two digits")
    void olderCodes() {
        String kode = "7.01.01.2.02.01";
        Tempelan pasted = Tempelan.read(kode + "\tGaji\t5", List.of(line(kode, JenisBelanja.OPERASIONAL)), MONTHS);

        assertThat(pasted.cells()).containsOnly(entry(kode + "/OPERASIONAL:10", "5"));
    }

    @Test
    @DisplayName("takes what is no figure into no cell, and leaves no cell shifted by it")
    void wordsAreNoFigures() {
        assertThat(read(GAJI + "\tGaji\t1\tsejuta\t3").cells())
                .containsOnly(
                        entry(GAJI + "/OPERASIONAL:10", "1"),
                        entry(GAJI + "/OPERASIONAL:11", "sejuta"),
                        entry(GAJI + "/OPERASIONAL:12", "3"));
    }

    private static Tempelan read(String pasted) {
        return Tempelan.read(pasted, LINES, MONTHS);
    }

    private static BarisAnggaran line(String kode, JenisBelanja jenis) {
        return new BarisAnggaran(new MataAnggaran(new KodeSubKegiatan(kode), jenis), Rupiah.of(1_000_000), List.of());
    }
}
