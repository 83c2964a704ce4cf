package id.jejakkinerja.transfer.refusal;

/** The codes. The texts for people are in {@code Texts.properties}, with the figures in the order named here. */
public enum TransferRefusal {
    /** No command, an unknown one, an option too many, too few or twice. Figures: what is wrong. */
    USAGE(Exit.USAGE),

    /** Not the JSON that an export writes. Figures: line, detail. */
    LINE_MALFORMED(Exit.REFUSED),
    /** A line of a kind that cannot stand there. Figures: line, what must stand there, what does. */
    LINE_UNEXPECTED(Exit.REFUSED),
    /** Another format, or a version of it that this program does not know. Figures: line, format, version. */
    FORMAT_UNKNOWN(Exit.REFUSED),
    /** The file is signed by a key other than the one that was asked for. Figures: line, key in the file, key asked for. */
    KEY_NOT_TRUSTED(Exit.REFUSED),
    /** An event was dropped, doubled or moved. Figures: line, expected leaf index, found. */
    LEAF_INDEX_WRONG(Exit.REFUSED),
    /** Figures: line, position, the one before. */
    POSITION_NOT_INCREASING(Exit.REFUSED),
    /** Figures: line, stream, expected sequence, found. */
    SEQUENCE_WRONG(Exit.REFUSED),
    /** Figures: line, stream, kind. */
    KIND_WRONG(Exit.REFUSED),
    /** Figures: line, event id. */
    EVENT_ID_REPEATED(Exit.REFUSED),
    /** An event this program could not read back. Figures: line, event name, version, cause. */
    EVENT_UNREADABLE(Exit.REFUSED),
    /** The tree over the events does not end where the checkpoint says. Figures: line, first line that may have been changed. */
    CHECKPOINT_WRONG(Exit.REFUSED),
    /** Figures: line, detail. */
    SIGNATURE_WRONG(Exit.REFUSED),
    /** Answers are ordered by command id, each once. Figures: line, command id. */
    ANSWER_OUT_OF_ORDER(Exit.REFUSED),
    /** First or last position is not what the header says. Figures: line, range in the header, range found. */
    RANGE_WRONG(Exit.REFUSED),
    /** Figures: line, counts it states, counts found. */
    COUNTS_WRONG(Exit.REFUSED),
    /** A byte before the closing line has changed, in a place that no checkpoint covers. Figures: line, first answer's line. */
    DIGEST_WRONG(Exit.REFUSED),
    /** The file ends before its closing line. Figures: line. */
    FILE_TRUNCATED(Exit.REFUSED),
    /** Something follows the closing line. Figures: line. */
    AFTER_END(Exit.REFUSED),

    /** The file to write exists. Figures: file. */
    OUTPUT_EXISTS(Exit.REFUSED),
    /** Figures: key file. */
    KEY_FILE_MALFORMED(Exit.REFUSED),
    /** Not the data directory of a platform. Figures: directory. */
    DATA_DIRECTORY_UNKNOWN(Exit.REFUSED),
    /** An import must not share a store with a running platform. Figures: directory. */
    PLATFORM_RUNNING(Exit.REFUSED),
    /** A stored row that no export can carry. Figures: position. */
    ROW_UNREADABLE(Exit.REFUSED),

    /** The command schema is not there, or older. Figures: none. */
    STORE_NOT_MIGRATED(Exit.REFUSED),
    /** Another import holds the store. Figures: none. */
    STORE_BUSY(Exit.REFUSED),
    /** What the store holds is not the beginning of this file. Figures: line, position in the store. */
    STORE_DIFFERS(Exit.REFUSED),
    /** The store holds more than this file. Figures: position or command id of the first surplus row. */
    STORE_HAS_MORE(Exit.REFUSED),
    /** Somebody wrote to the store meanwhile. Figures: position. */
    STORE_WRITTEN_MEANWHILE(Exit.REFUSED),
    /** After the import the store does not prove to be the file. Figures: root expected, root found. */
    STORE_NOT_EQUAL(Exit.REFUSED),

    /** Figures: detail. */
    DATABASE_FAILED(Exit.FAILED),
    /** Figures: detail. */
    FILE_FAILED(Exit.FAILED),
    /** The embedded server did not start. Figures: detail. */
    SERVER_FAILED(Exit.FAILED);

    private final Exit exit;

    TransferRefusal(Exit exit) {
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }
}
