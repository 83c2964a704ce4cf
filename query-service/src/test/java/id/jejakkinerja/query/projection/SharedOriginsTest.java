package id.jejakkinerja.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.tabel.CapaianRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keadaan yang disimpan dengan asal-usul bersama")
class SharedOriginsTest {
    private final SortedMap<StreamId, StreamState> states = new TreeMap<>();

    @Test
    @DisplayName("terbaca kembali persis seperti semula, sesudah tiap peristiwa")
    void pulangPergi() {
        for (Recorded<?> event : Ledokombo.events()) {
            StreamState next =
                    states.computeIfAbsent(event.stream(), StreamState::initial).evolve(event);
            String json = StateJson.write(next);
            StreamState back = StateJson.read(json, StreamState.typeOf(event.stream()));

            assertThat(back).isEqualTo(next);
            assertThat(StateJson.write(back)).isEqualTo(json);
            states.put(event.stream(), back);
        }
        assertThat(states.get(Ledokombo.YEAR)).isEqualTo(Ledokombo.year().current());
    }

    @Test
    @DisplayName("menyebut tiap hal yang sama satu kali saja")
    void satuKali() {
        String json = StateJson.write(Ledokombo.year().current());

        assertThat(json).startsWith("{\"circumstances\":[{");
        assertThat(json.split("\"tahunkinerja.rkt-adopted\"", -1)).hasSize(2);
        assertThat(json.split("\"actor\"", -1).length).isLessThan(json.split(",\"202", -1).length);
    }

    @Test
    @DisplayName("tanpa asal-usul tetap seperti biasa, demikian pula baris kecamatan")
    void tanpaAsalUsul() {
        assertThat(StateJson.write(TahunState.initial(Ledokombo.YEAR))).startsWith("{\"stream\":");
        CapaianRow row = CapaianRow.of(Ledokombo.year());
        assertThat(StateJson.read(StateJson.write(row), CapaianRow.class)).isEqualTo(row);
    }

    @Test
    @DisplayName("menyimpan saat setepat log, dan menolak yang lebih halus daripada itu")
    void saat() {
        for (String saat :
                new String[] {"2024-01-10T02:00:00.000001Z", "1969-12-31T23:59:59.999999Z", "2024-01-10T02:00:00Z"}) {
            TahunState state = recordedAt(Instant.parse(saat));

            assertThat(StateJson.read(StateJson.write(state), TahunState.class)).isEqualTo(state);
        }
        TahunState tooFine = recordedAt(Instant.parse("2024-01-10T02:00:00.000000001Z"));
        assertThatThrownBy(() -> StateJson.write(tooFine)).hasRootCauseInstanceOf(ArithmeticException.class);
    }

    private static TahunState recordedAt(Instant moment) {
        Origin origin = new Origin(
                "e", "t", 1, "a", List.of(Peran.OPERATOR), moment, LocalDate.of(2024, 1, 10), null, null, null);
        return TahunState.initial(Ledokombo.YEAR).evolve(new ReportSubmitted(Masa.TAHUN), origin);
    }

    @Test
    @DisplayName("yang dirusak orang dikenali sebagai rusak, bukan dibaca dengan asal-usul lain")
    void yangRusakDikenali() {
        String json = StateJson.write(Ledokombo.year().current());

        for (String spoilt : new String[] {
            json.replaceFirst("\\[\\{\"type\".*?\\}\\],\"stream\"", "[],\"stream\""),
            json.replaceFirst("\"circumstances\":", "\"other\":"),
            json.replaceAll("\\[0,\"", "[999,\""),
            json.replaceAll("\\[0,\"", "[-1,\""),
            json.replaceAll("\\[0,\"", "[\"0\",\""),
            json.replaceAll(",(\\d{16}),\"", ",\"$1\",\""),
            json.replaceAll("(\"2\\d{3})-(\\d\\d)-(\\d\\d)\"\\]", "$1-13-40\"]"),
            "",
            "{",
            "[]",
            "null"
        }) {
            assertThat(spoilt).isNotEqualTo(json);
            assertThat(StateJson.readable(spoilt, TahunState.class)).as(spoilt).isEmpty();
        }
        assertThatThrownBy(() -> StateJson.read("{", TahunState.class)).isInstanceOf(IllegalStateException.class);
    }
}
