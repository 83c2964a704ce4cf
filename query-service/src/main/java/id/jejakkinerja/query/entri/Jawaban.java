package id.jejakkinerja.query.entri;

import id.jejakkinerja.runtime.command.InvalidCommand;
import java.util.EnumSet;
import java.util.Set;

/** What became of a command. */
sealed interface Jawaban {
    /** Stored. */
    record Tersimpan(long position) implements Jawaban {}

    /**
     * Not stored.
     *
     * @param code stable, see {@link id.jejakkinerja.kernel.refusal.RefusalCode}
     * @param field property of the command that is to blame; empty where none is
     */
    record Ditolak(String code, String sentence, String field) implements Jawaban {
        private static final Set<InvalidCommand.Code> UNDECIDED = EnumSet.of(
                InvalidCommand.Code.BUSY,
                InvalidCommand.Code.CONCURRENT_CHANGE,
                InvalidCommand.Code.RATE_LIMITED,
                InvalidCommand.Code.UNAUTHENTICATED);

        /**
         * Whether nobody knows what became of it, so that it must be sent again under its own key. A refusal is an answer for good: what
         * is sent after it is something else.
         */
        boolean isUndecided() {
            return UNDECIDED.stream().anyMatch(undecided -> undecided.name().equals(code));
        }
    }
}
