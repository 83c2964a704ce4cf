package id.jejakkinerja.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.runtime.command.CommandIds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metadata yang dibawa sebuah perintah")
class ParsedCommandTest {
    private static final Actor BAPPEDA = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);

    private final ParsedCommand parsed =
            CommandParser.parse(CommandCatalogue.find("OpenPeriod").orElseThrow(), """
                {"kabupaten":"35.09","tahun":2024,"masa":"TAHUN","due":"2025-01-31","effectiveDate":"2024-01-02"}
                """);

    @Test
    @DisplayName("Peristiwanya menyebut perintah itu sebagai penyebab, dan permintaan yang memuatnya sebagai korelasi")
    void theCommandIsTheCause() {
        Map<String, String> stored = stored(new CommandIds("perintah-1", "permintaan-1", null));

        assertThat(stored)
                .containsEntry("commandId", "perintah-1")
                .containsEntry("causationId", "perintah-1")
                .containsEntry("correlationId", "permintaan-1");
        assertThat(EventMeta.of(stored, Instant.EPOCH).causationId()).isEqualTo("perintah-1");
    }

    @Test
    @DisplayName("Perintah yang menjawab sebuah peristiwa menyebut peristiwa itu sebagai penyebab")
    void theEventThatIsAnsweredIsTheCause() {
        Map<String, String> stored = stored(new CommandIds("perintah-2", "permintaan-2", "peristiwa-1"));

        assertThat(stored).containsEntry("commandId", "perintah-2").containsEntry("causationId", "peristiwa-1");
    }

    private Map<String, String> stored(CommandIds ids) {
        CommandMeta meta = parsed.meta(BAPPEDA, ids, LocalDate.EPOCH);
        return meta.stored();
    }
}
