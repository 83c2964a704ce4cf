package id.jejakkinerja.runtime.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.Peristiwa;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Serializer untuk Axon")
class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer();

    static Stream<DomainEvent> events() {
        return Peristiwa.all().stream();
    }

    static Stream<TrackingToken> tokens() {
        GapAwareTrackingToken gaps = GapAwareTrackingToken.newInstance(120, List.of(7L, 99L));
        return Stream.of(
                gaps,
                new GlobalSequenceTrackingToken(42),
                ReplayToken.createReplayToken(gaps),
                ReplayToken.createReplayToken(gaps, GapAwareTrackingToken.newInstance(3, List.of())));
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("Peristiwa disimpan dengan nama dan JSON kami, dan terbaca kembali")
    void anEventIsStoredUnderOurName(DomainEvent event) {
        EventNames.Entry entry = EventNames.of(event.getClass());

        SerializedObject<String> stored = serializer.serialize(event, String.class);

        assertThat(stored.getType())
                .isEqualTo(new SimpleSerializedType(entry.name(), Integer.toString(entry.version())));
        assertThat(stored.getData()).isEqualTo(EventJson.write(event));
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(event);
        assertThat(serializer.classForType(stored.getType())).isEqualTo(event.getClass());
    }

    @Test
    @DisplayName("Versi lama terbaca lewat upcaster, juga oleh Axon")
    void anOldVersionIsUpcast() {
        String json =
                "{\"indikator\":\"ikm\",\"masa\":\"TW1\",\"value\":84,\"satuan\":\"indeks\",\"source\":\"SUKMA-e\"}";
        SerializedObject<String> stored =
                new SimpleSerializedObject<>(json, String.class, "tahunkinerja.realization-recorded", "1");

        assertThat(serializer.<String, Object>deserialize(stored))
                .isEqualTo(EventJson.read("tahunkinerja.realization-recorded", 1, json));
    }

    @Test
    @DisplayName("Versi yang lebih baru dari yang dikenal tidak dilewati diam-diam")
    void aVersionFromTheFutureIsRefused() {
        SerializedObject<String> stored =
                new SimpleSerializedObject<>("{\"masa\":\"TW1\"}", String.class, "tahunkinerja.report-submitted", "2");

        assertThatIllegalArgumentException().isThrownBy(() -> serializer.deserialize(stored));
    }

    @Test
    @DisplayName("Metadata terbaca kembali sebagai teks yang sama")
    void metadataAreKept() {
        MetaData metadata = MetaData.from(Map.of("actor", "operator.28", "reason", "Rp900.000 – \"P-APBD\"\n"));

        SerializedObject<String> stored = serializer.serialize(metadata, String.class);

        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(metadata);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("Token pembaca terbaca kembali, juga di tengah pemutaran ulang")
    void tokensAreKept(TrackingToken token) {
        SerializedObject<String> stored = serializer.serialize(token, String.class);

        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(token);
    }
}
