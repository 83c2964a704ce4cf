package id.jejakkinerja.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metadata yang dibawa sebuah perintah")
class ParsedCommandTest {
    @Test
    @DisplayName("Peristiwanya menyebut perintah itu sebagai penyebab, dan permintaan yang memuatnya sebagai korelasi")
    void theCommandIsTheCause() {
        ParsedCommand parsed =
                CommandParser.parse(CommandCatalogue.find("OpenPeriod").orElseThrow(), """
                {"kabupaten":"35.09","tahun":2024,"masa":"TAHUN","due":"2025-01-31","effectiveDate":"2024-01-02"}
                """);
        CommandMeta meta = parsed.meta(
                new Actor("bappeda", Set.of(Peran.BAPPEDA), null), "perintah-1", "permintaan-1", LocalDate.EPOCH);

        Map<String, String> stored = meta.stored();

        assertThat(stored)
                .containsEntry("commandId", "perintah-1")
                .containsEntry("causationId", "perintah-1")
                .containsEntry("correlationId", "permintaan-1");
        EventMeta read = EventMeta.of(stored, Instant.EPOCH);
        assertThat(read.causationId()).isEqualTo("perintah-1");
    }
}
