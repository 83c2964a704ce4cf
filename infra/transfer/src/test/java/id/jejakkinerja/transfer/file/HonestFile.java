package id.jejakkinerja.transfer.file;

import id.jejakkinerja.kernel.evidence.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files of small logs, made without a database. */
final class HonestFile {
    private static final Instant BEGIN = Instant.parse("2023-01-02T03:04:05.006Z");

    private HonestFile() {}

    /** Events of a handful of streams, at positions with gaps. */
    static List<LogLine.Event> events(int count, String run) {
        List<LogLine.Event> events = new ArrayList<>();
        Map<String, Long> lengths = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String stream = "kabupaten:35." + (10 + i * 7 % 23);
            long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
            events.add(new LogLine.Event(
                    i,
                    "%s-%d".formatted(run, i),
                    3L + i + i / 10,
                    stream,
                    sequence,
                    "kabupaten",
                    "kabupaten.period-opened",
                    1,
                    BEGIN.plusMillis(i * 1037L).toString(),
                    base64("{\"tahun\":%d,\"masa\":\"TW1\",\"due\":\"2023-04-15\"}".formatted(2000 + i % 90)),
                    base64(metadata(run + i))));
        }
        return events;
    }

    private static String metadata(String commandId) {
        return """
                {"commandId":"%s","actor":"bappeda","actorRoles":"BAPPEDA","effectiveDate":"2023-01-02","correlationId":"uji"}""".formatted(commandId);
    }

    static List<LogLine.Answer> answers(int count, String run) {
        List<LogLine.Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(new LogLine.Answer(
                    "%s-%05d-é".formatted(run, i),
                    "OpenPeriod",
                    "bappeda",
                    "0".repeat(64),
                    BEGIN.plusSeconds(i).toString(),
                    i % 50 == 7 ? null : "{\"position\":%d,\"alasan\":\"\\u0000 😀\"}".formatted(i)));
        }
        return answers;
    }

    static Path write(Path file, SigningKey key, List<LogLine.Event> events, List<LogLine.Answer> answers) {
        long first = events.isEmpty() ? 0 : events.getFirst().position();
        long last = events.isEmpty() ? 0 : events.getLast().position();
        try (LogFileWriter writer = LogFileWriter.begin(file, key, BEGIN, first, last)) {
            for (LogLine.Event event : events) {
                writer.event(event);
            }
            writer.endOfEvents();
            for (LogLine.Answer answer : answers) {
                writer.answer(answer);
            }
            writer.finish();
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
