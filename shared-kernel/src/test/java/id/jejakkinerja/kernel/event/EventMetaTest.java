package id.jejakkinerja.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metadata peristiwa")
class EventMetaTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00.123Z");
    private static final EventMeta FULL = new EventMeta(
            "cmd-1",
            new Actor("operator.28", Set.of(Peran.OPERATOR, Peran.CAMAT), new KodeKecamatan("35.09.28")),
            NOW,
            LocalDate.of(2023, 11, 1),
            "Pergeseran untuk perjalanan dinas",
            new DasarHukum("DPPA-SKPD", "900/12/2023", LocalDate.of(2023, 10, 30)),
            new Provenance(Provenance.Kind.ILLUSTRATIVE, "turunan dari Renstra"),
            "corr-1",
            "cause-1");
    private static final EventMeta BARE = new EventMeta(
            "cmd-2",
            new Actor("bappeda", Set.of(Peran.BAPPEDA), null),
            NOW,
            LocalDate.of(2023, 1, 2),
            null,
            null,
            null,
            "corr-2",
            null);

    @Test
    @DisplayName("Metadata lengkap dan metadata seperlunya terbaca kembali seperti ditulis")
    void metadataReadBackAsWritten() {
        assertThat(EventMeta.of(FULL.toMap(), NOW)).isEqualTo(FULL);
        assertThat(EventMeta.of(BARE.toMap(), NOW)).isEqualTo(BARE);
    }

    @Test
    @DisplayName("Metadata hanya berisi teks, dan yang tidak ada tidak ditulis")
    void metadataAreTextsOnly() {
        assertThat(FULL.toMap())
                .isEqualTo(Map.ofEntries(
                        Map.entry("commandId", "cmd-1"),
                        Map.entry("actor", "operator.28"),
                        Map.entry("actorRoles", "OPERATOR,CAMAT"),
                        Map.entry("actorKecamatan", "35.09.28"),
                        Map.entry("effectiveDate", "2023-11-01"),
                        Map.entry("reason", "Pergeseran untuk perjalanan dinas"),
                        Map.entry("basisKind", "DPPA-SKPD"),
                        Map.entry("basisNumber", "900/12/2023"),
                        Map.entry("basisDate", "2023-10-30"),
                        Map.entry("provenance", "ILLUSTRATIVE"),
                        Map.entry("provenanceNote", "turunan dari Renstra"),
                        Map.entry("correlationId", "corr-1"),
                        Map.entry("causationId", "cause-1")));
        assertThat(BARE.toMap()).containsOnlyKeys("commandId", "actor", "actorRoles", "effectiveDate", "correlationId");
    }

    @Test
    @DisplayName("Metadata tanpa pelaku tidak dibaca diam-diam")
    void missingMetadataAreNamed() {
        Map<String, String> map = new HashMap<>(FULL.toMap());
        map.remove("actor");

        assertThatNullPointerException()
                .isThrownBy(() -> EventMeta.of(map, NOW))
                .withMessage("event metadata lacks actor");
    }
}
