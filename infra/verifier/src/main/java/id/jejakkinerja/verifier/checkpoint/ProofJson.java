package id.jejakkinerja.verifier.checkpoint;

import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.TreeHash;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code audit/proof?from=&to=} answers: {@code {"from":n,"to":m,"hashes":["base64", ...]}}. Order, spaces and further members
 * do not matter: nothing in the file is believed, for a proof that is not the right one does not lead from one root to the other.
 */
final class ProofJson {
    private static final Pattern FROM = number("from");
    private static final Pattern TO = number("to");
    private static final Pattern HASHES = Pattern.compile("\"hashes\"\\s*:\\s*\\[([^\\[\\]]*)]");
    private static final Pattern ITEM = Pattern.compile("\\s*\"([A-Za-z0-9+/=]*)\"\\s*");
    private static final Pattern ONLY_SPACE = Pattern.compile("\\s*");

    private ProofJson() {}

    /** @throws IllegalArgumentException for any other text, with what is missing */
    static ConsistencyProof read(String json) {
        String hashes = only(HASHES, json, "hashes");
        List<TreeHash> path = new ArrayList<>();
        if (!ONLY_SPACE.matcher(hashes).matches()) {
            for (String item : hashes.split(",", -1)) {
                path.add(hash(item));
            }
        }
        return new ConsistencyProof(
                Long.parseLong(only(FROM, json, "from")), Long.parseLong(only(TO, json, "to")), path);
    }

    private static Pattern number(String name) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d{1,18})(?!\\d)");
    }

    private static String only(Pattern member, String json, String name) {
        Matcher found = member.matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException("no \"" + name + "\"");
        }
        String value = found.group(1);
        if (found.find()) {
            throw new IllegalArgumentException("\"" + name + "\" twice");
        }
        return value;
    }

    private static TreeHash hash(String item) {
        Matcher quoted = ITEM.matcher(item);
        if (!quoted.matches()) {
            throw new IllegalArgumentException("not a list of base64: " + item.strip());
        }
        return TreeHash.ofBase64(quoted.group(1))
                .orElseThrow(() -> new IllegalArgumentException("no hash: " + item.strip()));
    }
}
