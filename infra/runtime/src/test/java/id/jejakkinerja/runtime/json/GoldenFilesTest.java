package id.jejakkinerja.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON of every event version ever released, one file each. A file is never changed: an event that no longer writes its file needs
 * a new version, a file of its own for it, and an upcaster from the one before.
 */
@DisplayName("Berkas emas: JSON tiap versi peristiwa")
class GoldenFilesTest {
    private static final String REALIZATION = "tahunkinerja.realization-recorded";

    static Stream<DomainEvent> events() {
        return Peristiwa.all().stream();
    }

    @Test
    @DisplayName("Tiap nama dan tiap versi punya berkasnya, dan tidak ada berkas tanpa peristiwa")
    void everyVersionHasItsFile() throws IOException {
        List<String> expected = EventNames.all().stream()
                .flatMap(entry -> IntStream.rangeClosed(1, entry.version()).mapToObj(v -> file(entry.name(), v)))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            assertThat(files.map(path -> path.getFileName().toString()).sorted())
                    .isEqualTo(expected);
        }
        assertThat(events().map(DomainEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(EventNames.all().stream()
                        .<Class<? extends DomainEvent>>map(EventNames.Entry::type)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("Peristiwa ditulis persis seperti berkasnya")
    void anEventWritesItsFile(DomainEvent event) throws IOException {
        EventNames.Entry entry = EventNames.of(event.getClass());

        assertThat(EventJson.write(event)).isEqualTo(golden(entry.name(), entry.version()));
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("Berkas dibaca kembali menjadi peristiwa yang sama")
    void aFileReadsAsItsEvent(DomainEvent event) throws IOException {
        EventNames.Entry entry = EventNames.of(event.getClass());

        assertThat(EventJson.read(entry.name(), entry.version(), golden(entry.name(), entry.version())))
                .isEqualTo(event);
    }

    @Test
    @DisplayName("Realisasi versi 1, dengan satu berkas bukti, dibaca sebagai versi 2")
    void versionOneOfARealizationIsUpcast() throws IOException {
        assertThat(EventJson.read(REALIZATION, 1, golden(REALIZATION, 1)))
                .isEqualTo(new RealizationRecorded(
                        new IndikatorId("ikm"),
                        Masa.TAHUN,
                        Nilai.of("0.1"),
                        Nilai.of("12345678901234.12"),
                        Nilai.of(3),
                        Satuan.INDEKS,
                        "SUKMA-e",
                        List.of(new Bukti(
                                "survei.pdf", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))));
    }

    @Test
    @DisplayName("Realisasi versi 1 tanpa bukti dibaca dengan daftar bukti kosong")
    void versionOneWithoutEvidenceHasNone() {
        String stored =
                "{\"indikator\":\"ikm\",\"masa\":\"TW1\",\"value\":84,\"satuan\":\"indeks\",\"source\":\"SUKMA-e\"}";

        assertThat(EventJson.read(REALIZATION, 1, stored))
                .isEqualTo(new RealizationRecorded(
                        new IndikatorId("ikm"),
                        Masa.TW1,
                        Nilai.of(84),
                        null,
                        null,
                        Satuan.INDEKS,
                        "SUKMA-e",
                        List.of()));
    }

    @Test
    @DisplayName("Pecahan lewat upcaster tetap persis: 0,10 dan 12345678901234,12")
    void decimalsSurviveUpcasting() throws IOException {
        String stored = golden(REALIZATION, 1);
        assertThat(stored).contains("0.10", "12345678901234.12");

        String upcast = Upcasters.upcast(
                        REALIZATION, 1, 2, (ObjectNode) KernelJson.stored().readTree(stored))
                .toString();

        assertThat(upcast).contains("\"value\":0.10", "\"numerator\":12345678901234.12");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -1})
    @DisplayName("Versi yang tidak pernah ada tidak dibaca")
    void anUnknownVersionIsNotRead(int version) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read(REALIZATION, version, "{}"));
    }

    @Test
    @DisplayName("Nama yang tidak pernah ada, atau isi yang bukan peristiwa itu, tidak dibaca")
    void whatNeverWasIsNotRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read("java.lang.Runtime", 1, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read("tahunkinerja.report-submitted", 1, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read("tahunkinerja.report-submitted", 1, "["));
    }

    private static String file(String name, int version) {
        return name + ".v" + version + ".json";
    }

    private static String golden(String name, int version) throws IOException {
        String resource = "/golden/" + file(name, version);
        try (InputStream in = Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
