package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.util.List;

/**
 * One JSON object in the form of RFC 8785, as far as evidence needs it: texts, lists of texts and whole numbers. The caller adds members
 * in the order of their names.
 */
public final class CanonicalObject {
    /** Beyond it RFC 8785 writes numbers as an IEEE double would print, which is not this number any more. */
    private static final long MAX_NUMBER = (1L << 53) - 1;

    private final StringBuilder json = new StringBuilder(512);
    private String last = "";

    /** @throws InvalidEvidence LEAF_MALFORMED for half of a character */
    public CanonicalObject text(String name, String value) {
        begin(name);
        quote(value);
        return this;
    }

    /** @throws InvalidEvidence LEAF_MALFORMED for half of a character */
    public CanonicalObject texts(String name, List<String> values) {
        begin(name);
        json.append('[');
        for (int i = 0; i < values.size(); i++) {
            json.append(i == 0 ? "" : ",");
            quote(values.get(i));
        }
        json.append(']');
        return this;
    }

    /** @throws InvalidEvidence LEAF_MALFORMED beyond 2^53 - 1 */
    public CanonicalObject number(String name, long value) {
        if (value > MAX_NUMBER || value < -MAX_NUMBER) {
            throw new InvalidEvidence(Code.LEAF_MALFORMED, name + " " + value);
        }
        begin(name);
        json.append(value);
        return this;
    }

    /** The whole object. */
    public String close() {
        return json.append(json.isEmpty() ? "{}" : "}").toString();
    }

    private void begin(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException(name + " after " + last);
        }
        last = name;
        json.append(json.isEmpty() ? '{' : ',');
        quote(name);
        json.append(':');
    }

    /** RFC 8785 section 3.2.2.2: short escapes where there are any, \\u00xx for other control characters, all else as it is. */
    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xf, 16));
                    } else if (Character.isSurrogate(c)) {
                        appendPair(text, i++);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private void appendPair(String text, int at) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new InvalidEvidence(Code.LEAF_MALFORMED, "half a character at " + at);
        }
        json.append(text, at, at + 2);
    }
}
