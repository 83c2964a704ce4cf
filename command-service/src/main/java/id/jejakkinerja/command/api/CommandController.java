package id.jejakkinerja.command.api;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import id.jejakkinerja.runtime.edge.CorrelationFilter;
import id.jejakkinerja.runtime.edge.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/commands/{CommandName}}. */
@RestController
class CommandController {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:/-]{1,128}");

    private static final Pattern EVENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CommandPort port;

    CommandController(CommandPort port) {
        this.port = port;
    }

    /** Says what it produces, so that a caller who accepts no JSON is turned away before anything is stored. */
    @PostMapping(
            path = "/api/v1/commands/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CommandReceipt send(
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = CommandIds.CAUSATION_HEADER, required = false) @Nullable String cause,
            Authentication caller,
            HttpServletRequest request)
            throws IOException {
        CommandIds ids = new CommandIds(commandId(key), CorrelationFilter.current(), event(cause));
        return port.send(name, body(request), CurrentActor.of(caller), ids);
    }

    /** Taken at the caller's word, as long as it can be the id of an event: what is not there leads an auditor nowhere, and says who said so. */
    private static @Nullable String event(@Nullable String cause) {
        if (cause != null && !EVENT.matcher(cause).matches()) {
            throw new InvalidValue(CommandIds.CAUSATION_HEADER, cause);
        }
        return cause;
    }

    /** The draft standard writes the key as a quoted string, most clients do not quote it; both are taken. */
    private static String commandId(@Nullable String key) {
        String id = key == null ? "" : key.strip();
        if (id.length() > 2 && id.startsWith("\"") && id.endsWith("\"")) {
            id = id.substring(1, id.length() - 1);
        }
        if (!KEY.matcher(id).matches()) {
            throw new InvalidCommand(Code.IDEMPOTENCY_KEY_MISSING, Map.of());
        }
        return id;
    }

    /** Its length has been bounded on the way here. */
    private static String body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readAllBytes();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InvalidCommand.malformed(InvalidCommand.Defect.NOT_UTF8, "/");
        }
    }
}
