package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one line of JSON whose members are known beforehand, in the order they are written in. It takes more forms of a text or a number
 * than {@link id.jejakkinerja.kernel.evidence.CanonicalObject} writes; who wants only that one form writes the line again and compares.
 */
final class CanonicalLine {
    private static final int HEX_DIGITS = 4;
    private static final int RADIX = 16;

    private final String line;
    private int at;

    CanonicalLine(String line) {
        this.line = line;
    }

    String text(String name) {
        member(name);
        return quoted();
    }

    long number(String name) {
        member(name);
        int from = at;
        while (at < line.length() && (line.charAt(at) == '-' || isDigit(line.charAt(at)))) {
            at++;
        }
        try {
            return Long.parseLong(line.substring(from, at));
        } catch (NumberFormatException e) {
            throw malformed("a whole number");
        }
    }

    List<String> texts(String name) {
        member(name);
        expect("[");
        List<String> values = new ArrayList<>();
        while (!line.startsWith("]", at)) {
            if (!values.isEmpty()) {
                expect(",");
            }
            values.add(quoted());
        }
        expect("]");
        return values;
    }

    void end() {
        expect("}");
        if (at != line.length()) {
            throw malformed("the end of the line");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void member(String name) {
        expect((at == 0 ? "{" : ",") + '"' + name + "\":");
    }

    private void expect(String text) {
        if (!line.startsWith(text, at)) {
            throw malformed(text);
        }
        at += text.length();
    }

    private String quoted() {
        expect("\"");
        int end = line.indexOf('"', at);
        if (end >= 0 && line.substring(at, end).indexOf('\\') < 0) {
            String plain = line.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        expect("\"");
        return text.toString();
    }

    private char escaped() {
        if (at == line.length()) {
            throw malformed("an escape");
        }
        char c = line.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw malformed("an escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = at < line.length() ? Character.digit(line.charAt(at++), RADIX) : -1;
            if (digit < 0) {
                throw malformed("four hex digits");
            }
            code = code * RADIX + digit;
        }
        return (char) code;
    }

    private InvalidEvidence malformed(String expected) {
        return new InvalidEvidence(Code.LINE_MALFORMED, "column " + (at + 1) + ": not " + expected);
    }
}
