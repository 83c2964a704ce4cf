package id.jejakkinerja.transfer.file;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;

/**
 * What a file proved to be.
 *
 * @param lines in the whole file
 * @param root over all events
 * @param answersSha256 over the lines of all answers
 */
public record LogFile(
        LogLine.Header header,
        VerifierKey key,
        long lines,
        long events,
        long answers,
        TreeHash root,
        String answersSha256) {

    /** Who reads along. An event counts as proven when the checkpoint after it has come. */
    public interface Reader {
        void event(long line, LogLine.Event event);

        /** Everything before it is what was signed. */
        void checkpoint();

        /** Proven only when the whole file has been read. */
        void answer(long line, LogLine.Answer answer);
    }
}
