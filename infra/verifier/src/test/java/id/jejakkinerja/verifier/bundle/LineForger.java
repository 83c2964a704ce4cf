package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.ProofLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes events and proofs. */
final class LineForger {
    private static final long MOST = (1L << 53) - 1;

    private LineForger() {}

    static byte[] editEvent(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int at = random.nextInt(parts.events.size());
        BundledEvent event = BundledEvent.parse(parts.events.get(at));
        int field = random.nextInt(10);
        parts.events.set(at, edited(event, field).line());
        return parts.zip();
    }

    private static BundledEvent edited(BundledEvent e, int field) {
        return new BundledEvent(
                field == 0 ? e.leafIndex() + 1 : e.leafIndex(),
                field == 1 ? e.id() + "x" : e.id(),
                field == 2 ? e.position() + 1 : e.position(),
                field == 3 ? e.stream() + "x" : e.stream(),
                field == 4 ? e.sequence() + 1 : e.sequence(),
                field == 5 ? "tahunkinerja.expenditure-recorded" : e.type(),
                field == 6 ? 2 : e.version(),
                field == 7 ? e.recordedAt().minusNanos(1000) : e.recordedAt(),
                field == 8 ? BundledEvent.stored("{\"nilai\":1}") : e.payload(),
                field == 9 ? BundledEvent.stored("{\"aktor\":\"camat\"}") : e.metadata());
    }

    static byte[] editProof(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int at = random.nextInt(parts.proofs.size());
        InclusionProof proof = ProofLine.parse(parts.proofs.get(at));
        List<TreeHash> hashes = new ArrayList<>(proof.hashes());
        int which = hashes.isEmpty() ? 0 : random.nextInt(hashes.size());
        switch (hashes.isEmpty() ? 2 : random.nextInt(3)) {
            case 0 -> hashes.set(which, flipped(hashes.get(which), random));
            case 1 -> hashes.remove(which);
            default -> hashes.add(which, flipped(TreeHash.EMPTY_ROOT, random));
        }
        parts.proofs.set(at, ProofLine.write(new InclusionProof(proof.leafIndex(), proof.treeSize(), hashes)));
        return parts.zip();
    }

    private static TreeHash flipped(TreeHash hash, Random random) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return TreeHash.of(bytes);
    }

    static byte[] dropBoth(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int at = random.nextInt(parts.events.size());
        parts.events.remove(at);
        parts.proofs.remove(at);
        return parts.zip();
    }

    static byte[] dropOne(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        List<String> lines = random.nextBoolean() ? parts.events : parts.proofs;
        lines.remove(random.nextInt(lines.size()));
        return parts.zip();
    }

    static byte[] duplicate(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int from = random.nextInt(parts.events.size());
        int to = random.nextInt(parts.events.size() + 1);
        int what = random.nextInt(3);
        if (what != 1) {
            parts.events.add(to, parts.events.get(from));
        }
        if (what != 0) {
            parts.proofs.add(to, parts.proofs.get(from));
        }
        return parts.zip();
    }

    static byte[] swap(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        if (parts.events.size() < 2) {
            return duplicate(honest, random);
        }
        int one = random.nextInt(parts.events.size());
        int other = (one + 1 + random.nextInt(parts.events.size() - 1)) % parts.events.size();
        int what = random.nextInt(3);
        if (what != 1) {
            Collections.swap(parts.events, one, other);
        }
        if (what != 0) {
            Collections.swap(parts.proofs, one, other);
        }
        return parts.zip();
    }

    /** The proof of another leaf of the tree, as it is or with this leaf's number on it. */
    static byte[] proofOfAnother(HonestBundle honest, Random random) {
        if (honest.log().size() < 2) {
            return editProof(honest, random);
        }
        Parts parts = honest.parts();
        int at = random.nextInt(parts.proofs.size());
        InclusionProof own = ProofLine.parse(parts.proofs.get(at));
        int size = honest.log().size();
        long other = (own.leafIndex() + 1 + random.nextInt(size - 1)) % size;
        InclusionProof proof = honest.log().tree().inclusion(other, size);
        long told = random.nextBoolean() ? other : own.leafIndex();
        parts.proofs.set(at, ProofLine.write(new InclusionProof(told, size, proof.hashes())));
        return parts.zip();
    }

    /** The same JSON, written in another way. */
    static byte[] otherForm(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        List<String> lines = random.nextBoolean() ? parts.events : parts.proofs;
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(
                at,
                switch (random.nextInt(6)) {
                    case 0 -> line.replaceFirst(",", ", ");
                    case 1 -> line.replaceFirst("\"leafIndex\":", "\"leafIndex\":0");
                    case 2 -> line + "\r";
                    case 3 -> line.replaceFirst("leafIndex", "\\\\u006ceafIndex");
                    case 4 -> line.replaceFirst("}$", ",\"z\":1}");
                    default ->
                        line.contains("\"id\"")
                                ? line.replaceFirst("perintah", "\\\\u0070erintah")
                                : line.replaceFirst("\"treeSize\":", "\"treeSize\":00");
                });
        return parts.zipWithOldReadme();
    }

    static byte[] garbage(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        List<String> lines = random.nextBoolean() ? parts.events : parts.proofs;
        String[] kinds = {"", "null", "{}", "[1,2", "\u0000", lines.getFirst().substring(1)};
        lines.set(random.nextInt(lines.size()), kinds[random.nextInt(kinds.length)]);
        return parts.zipWithOldReadme();
    }

    /** Numbers at, beside and far beyond the size of the tree, in an event, its proof or both. */
    static byte[] numberAtTheEdge(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int at = random.nextInt(parts.proofs.size());
        InclusionProof proof = ProofLine.parse(parts.proofs.get(at));
        long size = proof.treeSize();
        long[] edges = {-1, 0, 1, size - 1, size, size + 1, 2 * size, Integer.MAX_VALUE, MOST, -MOST};
        long edge = edges[random.nextInt(edges.length)];
        boolean ofSize = random.nextInt(3) == 0;
        if (edge == (ofSize ? size : proof.leafIndex())) {
            edge = size + 2;
        }
        if (ofSize) {
            parts.proofs.set(at, ProofLine.write(new InclusionProof(proof.leafIndex(), edge, proof.hashes())));
        } else {
            boolean both = random.nextBoolean();
            if (both || random.nextBoolean()) {
                parts.proofs.set(at, ProofLine.write(new InclusionProof(edge, size, proof.hashes())));
            }
            if (both || parts.proofs.get(at).equals(ProofLine.write(proof))) {
                String line = parts.events.get(at);
                parts.events.set(at, line.replaceFirst("\"leafIndex\":\\d+", "\"leafIndex\":" + edge));
            }
        }
        return parts.zip();
    }

    /** The last events with their proofs: nothing inside the bundle can show it, only what the auditor saw elsewhere. */
    static byte[] truncateEnd(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int from = random.nextInt(parts.events.size());
        parts.events.subList(from, parts.events.size()).clear();
        parts.proofs.subList(from, parts.proofs.size()).clear();
        return parts.zip();
    }

    static byte[] dropStream(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        String stream = BundledEvent.parse(parts.events.get(random.nextInt(parts.events.size()))).stream();
        for (int at = parts.events.size() - 1; at >= 0; at--) {
            if (BundledEvent.parse(parts.events.get(at)).stream().equals(stream)) {
                parts.events.remove(at);
                parts.proofs.remove(at);
            }
        }
        return parts.zip();
    }
}
