package id.jejakkinerja.verify.faults.check;

import java.util.List;

/** What one sending of a command came to, as its sender saw it. */
public sealed interface Outcome {
    /**
     * Acknowledged.
     *
     * @param events in the order of the receipt
     */
    record Ok(long position, List<ReceiptLine> events) implements Outcome {}

    /**
     * Turned down, by a rule or at the door: nothing may come of it.
     *
     * @param code of the problem
     */
    record Refused(int status, String code) implements Outcome {
        /** Whether a rule refused it, which the platform remembers. */
        public boolean isRule() {
            return status == 409;
        }
    }

    /** No answer, or one that decides nothing. Whether something came of it is open. */
    record Unknown(String why) implements Outcome {}

    /** An event as a receipt names it. */
    record ReceiptLine(String id, String type, long position) {}
}
