package id.jejakkinerja.runtime.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that no rule was asked about, because it could not be understood or taken. */
public final class InvalidCommand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was wrong; the name is part of the API. */
    public enum Code {
        UNKNOWN_COMMAND(404),
        MALFORMED(400),
        TOO_LARGE(413),
        /** The body broke off, or was cut off because it came too slowly. */
        INCOMPLETE_BODY(408),
        IDEMPOTENCY_KEY_MISSING(400),
        INVALID_VALUE(422),
        IDEMPOTENCY_KEY_REUSED(422),
        CONCURRENT_CHANGE(409),
        /** Sent by a process whose caller's token has run out on the way; where callers send themselves the edge says so. */
        UNAUTHENTICATED(401),
        /** Likewise, for callers who send too fast. */
        RATE_LIMITED(429),
        BUSY(503);

        private final int status;

        Code(int status) {
            this.status = status;
        }

        /** The HTTP status it is answered with. */
        public int status() {
            return status;
        }
    }

    /** Why a body could not be read. The name is part of the API, as the figure {@code problem} of {@link Code#MALFORMED}. */
    public enum Defect {
        NOT_UTF8,
        /** No JSON, more than one JSON value, or a property stated twice. */
        SYNTAX,
        NOT_AN_OBJECT,
        TOO_DEEP,
        /** A number with an exponent beyond all bounds. */
        NUMBER,
        MISSING_PROPERTY,
        UNKNOWN_PROPERTY,
        WRONG_TYPE
    }

    private final Code code;
    private final transient Map<String, Object> figures;

    public InvalidCommand(Code code, Map<String, Object> figures) {
        this(code, figures, null);
    }

    /** For a command that was not taken because something behind it failed. */
    public InvalidCommand(Code code, Map<String, Object> figures, @Nullable Throwable cause) {
        super(code + " " + figures, cause, false, false);
        this.code = code;
        this.figures = Map.copyOf(figures);
    }

    /**
     * A command that was not taken because there was no room or no database for it.
     *
     * @param retryAfter whole seconds after which to send it again, with the same key
     */
    public static InvalidCommand busy(int retryAfter, Throwable cause) {
        return new InvalidCommand(Code.BUSY, Map.of("retryAfter", retryAfter), cause);
    }

    /**
     * A body that cannot be read.
     *
     * @param path where, as a JSON pointer; "/" for the body as a whole
     */
    public static InvalidCommand malformed(Defect defect, String path) {
        return new InvalidCommand(Code.MALFORMED, Map.of("problem", defect, "path", path));
    }

    public Code code() {
        return code;
    }

    /** What was wrong, by name, for the message. */
    public Map<String, Object> figures() {
        return figures;
    }
}
