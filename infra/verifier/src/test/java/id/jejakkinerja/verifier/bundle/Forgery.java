package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.verifier.report.Area;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Kinds of forging, each with the areas of which at least one must be found not to hold. Who forges knows the format: the README and the zip
 * around a forged part are made to fit it.
 */
public enum Forgery {
    EDIT_EVENT(Areas.CONTENT, LineForger::editEvent),
    EDIT_PROOF(Areas.PROOF, LineForger::editProof),
    DROP_EVENT_AND_PROOF(Areas.ORDER_OR_END, LineForger::dropBoth),
    DROP_EVENT_OR_PROOF(Areas.PROOF, LineForger::dropOne),
    DUPLICATE(Areas.ORDER_OR_PROOF, LineForger::duplicate),
    SWAP(Areas.ORDER_OR_PROOF, LineForger::swap),
    MOVE_PROOF(Areas.PROOF, LineForger::proofOfAnother),
    OTHER_FORM(Areas.FORM, LineForger::otherForm),
    GARBAGE_LINE(Areas.FORM, LineForger::garbage),
    NUMBER_AT_THE_EDGE(Areas.CONTENT, LineForger::numberAtTheEdge),
    TRUNCATE_END(Areas.END, LineForger::truncateEnd),
    DROP_STREAM(Areas.END, LineForger::dropStream),
    FOREIGN_CHECKPOINT(Areas.HEAD, SignatureForger::foreignCheckpoint),
    EDIT_CHECKPOINT(Areas.HEAD, SignatureForger::editCheckpoint),
    RE_SIGNED_CHECKPOINT(Areas.HEAD, SignatureForger::reSignedCheckpoint),
    RE_SIGNED_LOG(Areas.TRUSTED, SignatureForger::reSignedLog),
    FOREIGN_SUCCESSOR(Areas.CHAIN, SignatureForger::foreignSuccessor),
    EDIT_SUCCESSION(Areas.CHAIN, SignatureForger::editSuccession),
    OLD_KEYS_DROPPED(Areas.TRUSTED, SignatureForger::oldKeysDropped),
    SIGNED_NONSENSE(Areas.NONSENSE, Nonsense::random),
    EDIT_README(Areas.FIGURES, ZipForger::editReadme),
    STALE_README(Areas.FIGURES, ZipForger::staleReadme),
    ENTRY_ADDED(Areas.CONTAINER, ZipForger::entryAdded),
    ENTRY_DROPPED(Areas.CONTAINER, ZipForger::entryDropped),
    ENTRIES_MOVED(Areas.CONTAINER, ZipForger::entriesMoved),
    BYTES_ADDED(Areas.CONTAINER, ZipForger::bytesAdded),
    CUT_OFF(Areas.CONTAINER, ZipForger::cutOff),
    RECORD_EDITED(Areas.CONTAINER, ZipForger::recordEdited),
    BIT_FLIPPED(Areas.CONTAINER, ZipForger::bitFlipped);

    /** Makes a forged zip of an honest bundle; must not give it back as it was. */
    @FunctionalInterface
    interface Forger {
        byte[] forge(HonestBundle honest, Random random);
    }

    /** Where a kind of forging shows. */
    private static final class Areas {
        static final List<Area> CONTENT =
                List.of(Area.PROOFS, Area.ORDER, Area.EVENTS, Area.EXPECTATION, Area.CHECKPOINT);
        static final List<Area> PROOF = List.of(Area.PROOFS);
        static final List<Area> ORDER_OR_END = List.of(Area.ORDER, Area.EXPECTATION);
        static final List<Area> ORDER_OR_PROOF = List.of(Area.ORDER, Area.PROOFS);
        static final List<Area> FORM = List.of(Area.EVENTS);
        static final List<Area> END = List.of(Area.EXPECTATION);
        static final List<Area> HEAD = List.of(Area.CHECKPOINT, Area.PROOFS);
        static final List<Area> TRUSTED = List.of(Area.TRUST);
        static final List<Area> CHAIN = List.of(Area.KEYS);
        static final List<Area> NONSENSE = List.of(Area.ORDER, Area.EVENTS);
        static final List<Area> FIGURES = List.of(Area.README);
        static final List<Area> CONTAINER = List.of(Area.ZIP, Area.KEYS, Area.CHECKPOINT);
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other kind
    private final List<Area> areas;

    @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments alone
    private final Forger forger;

    Forgery(List<Area> areas, Forger forger) {
        this.areas = areas;
        this.forger = forger;
    }

    public byte[] of(HonestBundle honest, Random random) {
        return forger.forge(honest, random);
    }

    public Set<Area> areas() {
        return Set.copyOf(areas);
    }
}
