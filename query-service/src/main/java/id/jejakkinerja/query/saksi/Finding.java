package id.jejakkinerja.query.saksi;

import id.jejakkinerja.runtime.eventlog.LogRow;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was signed.
 *
 * @param firstLeaf of those it is about; null when it is about no leaf
 * @param lastLeaf the same as the first where the event is known exactly
 * @param position of the event in the log, of the first one where there are several
 */
public record Finding(
        Kind kind,
        @Nullable Long firstLeaf,
        @Nullable Long lastLeaf,
        @Nullable Long position,
        @Nullable String eventId,
        @Nullable String stream) {

    /** What is wrong. */
    public enum Kind {
        /** The event is there, but not the bytes that were signed, or it is filed under another kind of stream than its own. */
        EVENT_CHANGED,
        /** The event is there no more. */
        EVENT_MISSING,
        /** An event lies between others that was not there when those were signed. */
        EVENT_INSERTED,
        /** An event was signed, but its id does not follow from the command it names: no command wrote it. */
        EVENT_FOREIGN,
        /** A root that was signed is not the root of this log; one of these leaves is the reason. */
        CHECKPOINT_DIFFERS,
        /** No believed key has signed a checkpoint that was published. */
        CHECKPOINT_UNTRUSTED,
        /** A checkpoint that agreed is published no more, or another one of the same size is. */
        CHECKPOINT_WITHDRAWN,
        /** The published keys are not those that are believed, or follow without a signature. */
        KEY_UNTRUSTED,
        /** What the witness has stored is not what it had stored; one of these leaves is the reason. */
        WITNESS_CHANGED
    }

    static Finding of(Kind kind) {
        return new Finding(kind, null, null, null, null, null);
    }

    static Finding of(Kind kind, WitnessedLeaf leaf) {
        return of(kind, leaf, leaf.index());
    }

    /** About this leaf and those up to another. */
    static Finding of(Kind kind, WitnessedLeaf first, long last) {
        return new Finding(kind, first.index(), last, first.position(), first.eventId(), first.stream());
    }

    /** About a row that is no leaf. */
    static Finding of(Kind kind, LogRow row) {
        return new Finding(kind, null, null, row.position(), row.eventId(), row.stream());
    }

    /** About leaves whose events are not named. */
    static Finding ofLeaves(Kind kind, long first, long last) {
        return new Finding(kind, first, last, null, null, null);
    }
}
