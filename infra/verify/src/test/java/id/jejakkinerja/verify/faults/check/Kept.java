package id.jejakkinerja.verify.faults.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the platform keeps, at one moment at which nothing was going on.
 *
 * @param store the command side's log, by position
 * @param replica the query side's log, by position
 * @param answers what each command id was answered with
 */
public record Kept(
        List<LogRow> store, List<LogRow> replica, List<Answer> answers, List<Stream> streams, List<Capaian> capaian) {

    /**
     * A row of {@code command.command_answer}.
     *
     * @param answer JSON of a receipt or a refusal
     */
    public record Answer(
            String commandId, String command, @Nullable String answer) {}

    /** A row of {@code query.folded_stream}. */
    public record Stream(String stream, long sequence, long position, Instant recordedAt) {}

    /** A row of {@code query.capaian}. */
    public record Capaian(String kecamatan, int tahun, long position, String capaian) {}
}
