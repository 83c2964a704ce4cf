package id.jejakkinerja.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON kernel: ketat untuk yang diterima, setia untuk yang disimpan")
class KernelJsonTest {
    private static final ObjectMapper RECEIVED = KernelJson.received();
    private static final ObjectMapper STORED = KernelJson.stored();
    private static final String SHIFT = """
            {"kecamatan":"35.09.28","tahun":2023,"from":{"subKegiatan":"7.01.03.2.01.0001","jenis":"OPERASIONAL"},\
            "to":{"subKegiatan":"7.01.03.2.01.0001","jenis":"MODAL"},"amount":900000,"stage":"P-APBD"}""";
    private static final String REALISE = """
            {"kecamatan":"35.09.28","tahun":2023,"indikator":"ikm","masa":"TW1","value":85.5,"satuan":"orang/bulan",\
            "source":"SUKMA-e","evidence":[]}""";

    @Test
    @DisplayName(
            "Perintah ditulis persis seperti dibaca: nilai tunggal apa adanya, pilihan dengan nama luarnya, null tidak ditulis")
    void aCommandIsWrittenAsItWasRead() throws JsonProcessingException {
        assertThat(RECEIVED.writeValueAsString(RECEIVED.readValue(SHIFT, ShiftBudget.class)))
                .isEqualTo(SHIFT);
        assertThat(RECEIVED.writeValueAsString(RECEIVED.readValue(REALISE, RecordRealization.class)))
                .isEqualTo(REALISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kecamatan", "tahun", "from", "amount", "stage"})
    @DisplayName("Properti yang tidak boleh kosong harus ada")
    void aRequiredPropertyMustBeThere(String property) throws JsonProcessingException {
        JsonNode shift = RECEIVED.readTree(SHIFT);
        ((ObjectNode) shift).remove(property);

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> RECEIVED.treeToValue(shift, ShiftBudget.class))
                .satisfies(e -> assertThat(e.getPath().getLast().getFieldName()).isEqualTo(property));
    }

    @Test
    @DisplayName("Properti yang boleh kosong boleh tidak ada")
    void aNullablePropertyMayBeMissing() throws JsonProcessingException {
        RecordRealization command = RECEIVED.readValue(REALISE, RecordRealization.class);

        assertThat(command.numerator()).isNull();
        assertThat(command.denominator()).isNull();
        assertThat(command.value()).isEqualTo(Nilai.of("85.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"amount\":900000|\"amount\":\"900000\"",
                "\"amount\":900000|\"amount\":null",
                "\"amount\":900000|\"amount\":true",
                "\"amount\":900000|\"amount\":[900000]",
                "\"amount\":900000|\"amount\":900000,\"amount\":1",
                "\"amount\":900000|\"amount\":900000,\"jumlah\":1",
                "\"tahun\":2023|\"tahun\":2023.0",
                "\"tahun\":2023|\"tahun\":\"2023\"",
                "\"tahun\":2023|\"tahun\":4294969319",
                "\"35.09.28\"|35.09",
                "\"35.09.28\"|null",
                "\"P-APBD\"|1",
                "\"OPERASIONAL\"|0"
            })
    @DisplayName("Yang asing, ganda, null atau berjenis lain tidak diterima dan tidak diubah diam-diam")
    void nothingIsCoerced(String was, String becomes) {
        String body = SHIFT.replace(was, becomes);
        assertThat(body).isNotEqualTo(SHIFT);

        assertThatThrownBy(() -> RECEIVED.readValue(body, ShiftBudget.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"P-APBD\"|\"P_APBD\"|tahap",
                "\"35.09.28\"|\"35.9.28\"|kecamatan",
                "\"OPERASIONAL\"|\"operasional\"|jenisBelanja",
                "900000|0.001|rupiah",
                "2023|1999|tahun"
            })
    @DisplayName("Nilai yang mustahil disebut jenisnya")
    void anImpossibleValueIsNamed(String was, String becomes, String kind) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> RECEIVED.readValue(SHIFT.replace(was, becomes), ShiftBudget.class))
                .withRootCauseInstanceOf(InvalidValue.class)
                .havingCause()
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValue.class))
                .extracting(InvalidValue::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}x", "{} []"})
    @DisplayName("Sesudah perintah tidak boleh ada apa-apa lagi")
    void nothingFollowsACommand(String body) {
        assertThatThrownBy(() -> RECEIVED.readTree(body)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    @DisplayName("Sarang yang terlalu dalam ditolak sebelum menghabiskan tumpukan")
    void deepNestingIsRefused() {
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> RECEIVED.readTree("[".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2023-02-30\"",
                "\"2023-2-3\"",
                "\"+99999-01-01\"",
                "\"0000-01-01\"",
                "\"2023-02-03T00:00\"",
                "\"\"",
                "20230203",
                "[2023,2,3]"
            })
    @DisplayName("Tanggal hanya dibaca dari satu bentuk, dan harus ada di kalender")
    void datesHaveOneForm(String date) {
        String basis = "{\"kind\":\"DPPA\",\"number\":\"1\",\"date\":" + date + "}";

        assertThatThrownBy(() -> RECEIVED.readValue(basis, DasarHukum.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> STORED.readValue(basis, DasarHukum.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    @DisplayName("Yang disimpan versi kemudian boleh punya properti baru; yang diterima tidak")
    void storedJsonMayKnowMore() throws JsonProcessingException {
        String basis = "{\"kind\":\"DPPA\",\"number\":\"1\",\"date\":\"2023-11-21\",\"pejabat\":\"Bupati\"}";

        assertThat(STORED.readValue(basis, DasarHukum.class).kind()).isEqualTo("DPPA");
        assertThatThrownBy(() -> RECEIVED.readValue(basis, DasarHukum.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.10", "12345678901234.12", "999999999999999.99", "-0.05"})
    @DisplayName("Pecahan tetap persis lewat pohon JSON dan lewat nilai")
    void decimalsStayExact(String number) throws JsonProcessingException {
        assertThat(STORED.writeValueAsString(STORED.readTree(number))).isEqualTo(number);
        assertThat(STORED.writeValueAsString(STORED.readValue(number, Rupiah.class)))
                .isEqualTo(number);
    }

    @Test
    @DisplayName("Nilai dan pilihan juga menjadi kunci: tahun sebagai angka, satuan dengan nama luarnya tidak perlu")
    void scalarsAreKeys() throws JsonProcessingException {
        Map<TahunAnggaran, KodeKecamatan> map = Map.of(new TahunAnggaran(2023), new KodeKecamatan("35.09.28"));

        String json = STORED.writeValueAsString(map);

        assertThat(json).isEqualTo("{\"2023\":\"35.09.28\"}");
        assertThat(STORED.<Map<TahunAnggaran, KodeKecamatan>>readValue(json, new TypeReference<>() {}))
                .isEqualTo(map);
        assertThat(STORED.writeValueAsString(Satuan.ORANG_BULAN)).isEqualTo("\"orang/bulan\"");
        assertThat(STORED.readValue("\"P-APBD\"", Tahap.class)).isEqualTo(Tahap.P_APBD);
    }
}
