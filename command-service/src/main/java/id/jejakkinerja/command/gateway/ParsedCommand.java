package id.jejakkinerja.command.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.json.KernelJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A command as its caller sent it, understood but not yet judged.
 *
 * @param effectiveDate null where the caller stated none
 */
record ParsedCommand(
        Command command,
        @Nullable LocalDate effectiveDate,
        @Nullable String reason,
        @Nullable DasarHukum basis,
        @Nullable Provenance provenance) {

    CommandMeta meta(Actor actor, CommandIds ids, LocalDate today) {
        return new CommandMeta(
                ids.commandId(),
                actor,
                effectiveDate == null ? today : effectiveDate,
                reason,
                basis,
                provenance,
                ids.correlationId(),
                ids.cause());
    }

    /** SHA-256 of what was asked for, in lower-case hex; spacing and the order of properties do not matter. */
    String digest() {
        try {
            byte[] canonical = KernelJson.stored().writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
