package id.jejakkinerja.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A state kept as JSON")
class StateJsonTest {

    private static final ObjectMapper JSON = KernelJson.stored();

    @Test
    @DisplayName("comes back as it was, at every position of the golden log")
    void thereAndBack() throws JsonProcessingException {
        SortedMap<StreamId, StreamState> states = new TreeMap<>();
        for (Recorded<?> event : Ledokombo.events()) {
            StreamState next =
                    states.computeIfAbsent(event.stream(), StreamState::initial).evolve(event);
            String json = JSON.writeValueAsString(next);
            StreamState back = JSON.readValue(json, StreamState.typeOf(event.stream()));

            assertThat(back).isEqualTo(next);
            assertThat(JSON.writeValueAsString(back)).isEqualTo(json);
            states.put(event.stream(), back);
        }
        assertThat(KecamatanYear.of(Ledokombo.KODE, Ledokombo.TAHUN, states.values()))
                .isEqualTo(Ledokombo.year());
    }

    @Test
    @DisplayName("is also possible before the first event, and for the row of a kecamatan")
    void theEmptyOnes() throws JsonProcessingException {
        for (StreamId stream :
                KecamatanYear.streams(Ledokombo.KODE, Ledokombo.TAHUN, List.of(LedokomboRencana.PERIODE))) {
            StreamState initial = StreamState.initial(stream);

            assertThat(JSON.readValue(JSON.writeValueAsString(initial), StreamState.typeOf(stream)))
                    .isEqualTo(initial);
        }
        for (CapaianRow row : new CapaianRow[] {
            CapaianRow.of(Ledokombo.year()),
            CapaianRow.empty(DaftarKecamatan.all().getFirst().code())
        }) {
            assertThat(JSON.readValue(JSON.writeValueAsString(row), CapaianRow.class))
                    .isEqualTo(row);
        }
    }
}
