package id.jejakkinerja.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Kode: wilayah, nomenklatur, pengenal")
class CodesTest {
    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("35.09", maker(KodeKabupaten::new)),
                Arguments.of("35.09.28", maker(KodeKecamatan::new)),
                Arguments.of("7.01.01", maker(KodeProgram::new)),
                Arguments.of("7.01.01.2.02", maker(KodeKegiatan::new)),
                Arguments.of("7.01.01.2.02.0001", maker(KodeSubKegiatan::new)),
                Arguments.of("7.01.01.2.02.01", maker(KodeSubKegiatan::new)),
                Arguments.of("ikm", maker(IndikatorId::new)),
                Arguments.of("7.01.01.2.02.0001", maker(IndikatorId::new)),
                Arguments.of("s1", maker(SasaranId::new)),
                Arguments.of("r-t1", maker(TujuanId::new)));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("35.9", maker(KodeKabupaten::new)),
                Arguments.of("35.09.", maker(KodeKabupaten::new)),
                Arguments.of("35.09", maker(KodeKecamatan::new)),
                Arguments.of("35.09.28\n", maker(KodeKecamatan::new)),
                Arguments.of(" 35.09.28", maker(KodeKecamatan::new)),
                Arguments.of("٣٥.٠٩.٢٨", maker(KodeKecamatan::new)),
                Arguments.of("7.01.1", maker(KodeProgram::new)),
                Arguments.of("7.01.01.2.02.0001", maker(KodeKegiatan::new)),
                Arguments.of("7.01.01.2.02.001", maker(KodeSubKegiatan::new)),
                Arguments.of("7.01.01.2.02.0001/x", maker(KodeSubKegiatan::new)),
                Arguments.of("", maker(IndikatorId::new)),
                Arguments.of("IKM", maker(IndikatorId::new)),
                Arguments.of("-ikm", maker(IndikatorId::new)),
                Arguments.of("a".repeat(41), maker(IndikatorId::new)),
                Arguments.of("s 1", maker(SasaranId::new)),
                Arguments.of("t:1", maker(TujuanId::new)));
    }

    @ParameterizedTest(name = "{0} sah")
    @MethodSource("good")
    void aCodeReadsAsItWasWritten(String text, Function<String, Object> maker) {
        assertThat(maker.apply(text)).hasToString(text).isEqualTo(maker.apply(text));
    }

    @ParameterizedTest(name = "{0} tidak sah")
    @MethodSource("bad")
    void anIllFormedCodeIsRefused(String text, Function<String, Object> maker) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> maker.apply(text))
                .satisfies(e -> assertThat(e.given()).isEqualTo(text));
    }

    @Test
    @DisplayName("Kode sub kegiatan memuat kode kegiatan dan programnya")
    void aCodeKnowsItsParents() {
        KodeSubKegiatan sub = new KodeSubKegiatan("7.01.01.2.02.0001");

        assertThat(sub.kegiatan()).isEqualTo(new KodeKegiatan("7.01.01.2.02"));
        assertThat(sub.program()).isEqualTo(new KodeProgram("7.01.01"));
        assertThat(new KodeKecamatan("35.09.28").kabupaten()).isEqualTo(new KodeKabupaten("35.09"));
        assertThat(IndikatorId.of(sub)).isEqualTo(new IndikatorId("7.01.01.2.02.0001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e3b0", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", ""})
    @DisplayName("Sidik bukti adalah 64 angka heksadesimal kecil")
    void aDigestIsLowerCaseHex(String digest) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Bukti("survei.pdf", digest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "a\0b"})
    @DisplayName("Teks wajib tidak boleh kosong atau memuat NUL")
    void aTextSaysSomething(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> InvalidValue.requireText("nama", text, 10));
    }

    @Test
    @DisplayName("Teks dipangkas tepinya, dan yang terlalu panjang ditolak tanpa diulang seluruhnya")
    void aTextIsStrippedAndBounded() {
        assertThat(InvalidValue.requireText("nama", "  Camat ", 5)).isEqualTo("Camat");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> InvalidValue.requireText("nama", "x".repeat(5000), 500))
                .satisfies(e -> assertThat(e.given()).isEqualTo("x".repeat(80) + "…"));
    }

    private static Function<String, Object> maker(Function<String, Object> constructor) {
        return constructor;
    }
}
