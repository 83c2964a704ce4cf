package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.query.saksi.Finding.Kind;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grows the tree of the kept leaves once more and holds it against every published checkpoint on the way, and the stored subtrees. */
final class SignedRoots {
    private final KeptTree tree;
    private final Checkpoints checkpoints;
    private final Paged<PublishedCheckpoint> published;
    private final List<KeyRing.TrustedKey> trusted;
    private final Findings findings;
    private final GrowingTree growing = new GrowingTree(0, List.of());
    private @Nullable PublishedCheckpoint next;
    /** The first leaf since the last root that agreed. */
    private @Nullable WitnessedLeaf unproven;
    /** After one root that differs all others do. */
    private boolean differs;

    SignedRoots(
            KeptTree tree,
            Checkpoints checkpoints,
            Paged<PublishedCheckpoint> published,
            List<KeyRing.TrustedKey> trusted,
            Findings findings) {
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.published = published;
        this.trusted = trusted;
        this.findings = findings;
        this.next = published.next();
    }

    void add(WitnessedLeaf leaf) {
        WitnessedLeaf first = unproven == null ? leaf : unproven;
        unproven = first;
        for (GrowingTree.Node node : growing.add(leaf.hash())) {
            if (!tree.node(node.level(), node.index()).equals(Optional.of(node.hash()))) {
                findings.add(Finding.ofLeaves(Kind.WITNESS_CHANGED, node.index() << node.level(), growing.size() - 1));
            }
        }
        while (next != null && next.treeSize() <= growing.size()) {
            compare(next, first);
            next = published.next();
        }
    }

    /** No more leaves: where the witness has agreed, a checkpoint must still be published. */
    void end(long lastPublished) {
        if (lastPublished < growing.size()) {
            findings.add(Finding.ofLeaves(Kind.CHECKPOINT_WITHDRAWN, lastPublished, growing.size() - 1));
        }
    }

    private void compare(PublishedCheckpoint checkpoint, WitnessedLeaf first) {
        Optional<TreeHash> signed = KeyRing.open(checkpoint.note(), trusted)
                .map(KeyRing.Opened::checkpoint)
                .filter(opened -> opened.treeSize() == growing.size())
                .map(opened -> opened.root());
        if (signed.isEmpty()) {
            findings.add(Finding.ofLeaves(Kind.CHECKPOINT_UNTRUSTED, 0, checkpoint.treeSize() - 1));
        } else if (signed.get().equals(growing.root())) {
            unproven = null;
        } else if (!differs) {
            differs = true;
            findings.add(
                    hasAgreed(growing.root())
                            ? Finding.ofLeaves(Kind.CHECKPOINT_WITHDRAWN, 0, growing.size() - 1)
                            : Finding.of(Kind.WITNESS_CHANGED, first, growing.size() - 1));
        }
    }

    /** Whether it was a checkpoint with this root that the witness agreed with: then another has taken its place. */
    private boolean hasAgreed(TreeHash root) {
        return checkpoints
                .agreedOf(growing.size())
                .flatMap(WitnessedCheckpoint::root)
                .equals(Optional.of(root));
    }
}
