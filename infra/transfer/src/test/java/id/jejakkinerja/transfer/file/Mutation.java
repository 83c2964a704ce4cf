package id.jejakkinerja.transfer.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A file that somebody has tampered with.
 *
 * @param bytes the file
 * @param line the first line that is not as it was, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file, never compared
record Mutation(byte[] bytes, int line) {
    /** What can be done to an honest file without its key. */
    enum Kind {
        FLIP_BIT,
        EDIT_EVENT,
        EDIT_ANSWER,
        EDIT_HEADER,
        EDIT_END,
        DROP,
        DUPLICATE,
        SWAP,
        TRUNCATE,
        DROP_TAIL,
        APPEND,
        EXCHANGE_CHECKPOINTS,
        FOREIGN_CHECKPOINT,
        FOREIGN_LINE,
        OTHER_FORM
    }

    /**
     * Tampers.
     *
     * @param honest lines of the file
     * @param namesake lines of a file of the same shape about another log, signed by the same key
     * @param foreign lines of a file about the same log, signed by another key of the same name
     */
    static Mutation of(Kind kind, List<String> honest, List<String> namesake, List<String> foreign, Random random) {
        int any = random.nextInt(honest.size());
        return switch (kind) {
            case FLIP_BIT -> flipBit(honest, random);
            case EDIT_EVENT -> edit(honest, pick(honest, "event", random), line -> editEvent(line, random));
            case EDIT_ANSWER -> edit(honest, pick(honest, "answer", random), line -> editAnswer(line, random));
            case EDIT_HEADER -> edit(honest, 0, line -> editHeader(line, random));
            case EDIT_END ->
                edit(
                        honest,
                        honest.size() - 1,
                        line -> line.replaceFirst(random.nextBoolean() ? "\"events\":" : "\"answers\":", "$01"));
            case DROP -> changed(honest, any, lines -> lines.remove(any));
            case DUPLICATE -> changed(honest, any + 1, lines -> lines.add(any, lines.get(any)));
            case SWAP -> swap(honest, any, otherThan(any, honest.size(), random));
            case TRUNCATE -> truncate(honest, random);
            case DROP_TAIL ->
                changed(honest, any, lines -> lines.subList(any, lines.size()).clear());
            case APPEND -> changed(honest, honest.size(), lines -> lines.add(honest.get(any)));
            case EXCHANGE_CHECKPOINTS -> exchangeCheckpoints(honest, random);
            case FOREIGN_CHECKPOINT -> replace(honest, foreign, pick(honest, "checkpoint", random));
            case FOREIGN_LINE -> replace(honest, namesake, 1 + random.nextInt(honest.size() - 1));
            case OTHER_FORM -> edit(honest, any, line -> line.replaceFirst(",", random.nextBoolean() ? ", " : ",\t"));
        };
    }

    private static int pick(List<String> lines, String kind, Random random) {
        List<Integer> found = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("{\"line\":\"" + kind + "\""))
                .boxed()
                .toList();
        return found.get(random.nextInt(found.size()));
    }

    private static Mutation edit(List<String> honest, int at, UnaryOperator<String> edit) {
        return changed(honest, at, lines -> lines.set(at, edit.apply(lines.get(at))));
    }

    private static Mutation replace(List<String> honest, List<String> other, int at) {
        return changed(honest, at, lines -> lines.set(at, other.get(at)));
    }

    private static String editEvent(String line, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> line.replaceFirst("\"position\":", "\"position\":1");
            case 1 -> line.replaceFirst("\"sequence\":", "\"sequence\":1");
            case 2 -> line.replace("\"kind\":\"kabupaten\"", "\"kind\":\"renstra\"");
            case 3 -> line.replace("\"version\":1", "\"version\":2");
            case 4 -> line.replaceFirst("\"recordedAt\":\"2023", "\"recordedAt\":\"2024");
            case 5 ->
                line.replaceFirst(
                        "\"payload\":\"[^\"]*\"",
                        "\"payload\":\"" + HonestFile.base64("{\"tahun\":1999,\"masa\":\"TW1\",\"due\":\"2023-04-15\"}")
                                + "\"");
            default -> line.replaceFirst("\"id\":\"", "\"id\":\"x");
        };
    }

    private static String editAnswer(String line, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> line.replaceFirst("OpenPeriod", "ClosePeriod");
            case 1 -> line.replaceFirst("\"subject\":\"bappeda\"", "\"subject\":\"camat\"");
            default -> line.replaceFirst("\"answer\":.*}", "\"answer\":\"{}\"}");
        };
    }

    private static String editHeader(String line, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> line.replaceFirst("\"exportedAt\":\"2023", "\"exportedAt\":\"2024");
            case 1 -> line.replaceFirst("\"firstPosition\":", "\"firstPosition\":1");
            case 2 -> line.replaceFirst("\"lastPosition\":", "\"lastPosition\":1");
            default -> line.replaceFirst("\"version\":1", "\"version\":2");
        };
    }

    private static Mutation swap(List<String> honest, int one, int other) {
        return changed(honest, Math.min(one, other), lines -> Collections.swap(lines, one, other));
    }

    private static Mutation exchangeCheckpoints(List<String> honest, Random random) {
        int one = pick(honest, "checkpoint", random);
        int other = one;
        while (other == one) {
            other = pick(honest, "checkpoint", random);
        }
        return swap(honest, one, other);
    }

    private static int otherThan(int one, int bound, Random random) {
        return (one + 1 + random.nextInt(bound - 1)) % bound;
    }

    private static Mutation flipBit(List<String> honest, Random random) {
        byte[] bytes = bytes(honest);
        int at = random.nextInt(bytes.length);
        int line = lineAt(bytes, at);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return new Mutation(bytes, line);
    }

    private static Mutation truncate(List<String> honest, Random random) {
        byte[] bytes = bytes(honest);
        int length = random.nextInt(bytes.length);
        return new Mutation(java.util.Arrays.copyOf(bytes, length), lineAt(bytes, length));
    }

    private static int lineAt(byte[] bytes, int at) {
        return 1 + (int) IntStream.range(0, at).filter(i -> bytes[i] == '\n').count();
    }

    private static Mutation changed(List<String> honest, int at, java.util.function.Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(honest);
        change.accept(lines);
        return new Mutation(bytes(lines), at + 1);
    }

    private static byte[] bytes(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }
}
