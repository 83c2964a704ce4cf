package id.jejakkinerja.verify.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Commands about a year of Ledokombo, in the words of the API's own examples, moved to that year. Every cycle has a year of its own, so
 * that no stream grows without end.
 */
record Year(int value) {
    static final int FIRST = 2027;

    private static final int PERIOD = 4;
    private static final int LAST = 2098;

    /** So many different ones there are. */
    static final int MANY = LAST - FIRST + 1;

    private static final String OPERATOR = "demo-operator-35.09.28";
    private static final String NEIGHBOUR = "demo-operator-35.09.27";
    private static final String BAPPEDA = "demo-bappeda";
    private static final String CAMAT = "demo-camat-35.09.28";
    private static final JsonNode EXAMPLES = examples();

    static Year ofCycle(int cycle) {
        return new Year(FIRST + cycle % MANY);
    }

    /** What must have happened before anything can: plan, budget on two lines, an open quarter. */
    List<Play> setUp() {
        String opening = """
            {"kabupaten":"35.09","tahun":%1$d,"masa":"TW1","due":"%1$d-04-30","effectiveDate":"%1$d-01-02"}\
            """.formatted(value);
        Play allocation = example(OPERATOR, "AllocateBudget");
        return List.of(
                example(OPERATOR, "RegisterRenstra"),
                example(BAPPEDA, "AdoptRenstra"),
                new Play(BAPPEDA, "OpenPeriod", opening),
                example(CAMAT, "AdoptRkt"),
                allocation,
                new Play(OPERATOR, "AllocateBudget", allocation.body().replace("OPERASIONAL", "MODAL")));
    }

    /** Any command: most are carried out, some are refused by a rule, some at the door. */
    Play any(Random random, String key) {
        int chance = random.nextInt(100);
        if (chance < 34) {
            return spending(1 + random.nextInt(100), key);
        } else if (chance < 46) {
            return with("SetTarget", "\"value\":89", "\"value\":" + (50 + random.nextInt(50)));
        } else if (chance < 58) {
            return with("ShiftBudget", "\"amount\":500000", "\"amount\":1");
        } else if (chance < 68) {
            return example(OPERATOR, "RecordProfile");
        } else if (chance < 84) {
            return new Play(
                    NEIGHBOUR,
                    "RecordProfile",
                    example(OPERATOR, "RecordProfile").body().replace("35.09.28", "35.09.27"));
        } else if (chance < 87) {
            return example(BAPPEDA, "RecordBenchmark");
        }
        return refused(random, key);
    }

    private Play refused(Random random, String key) {
        return switch (random.nextInt(4)) {
            case 0 -> spending(900_000_000, key); // beyond the pagu
            case 1 -> spending(1, "SP2D/SAMA"); // the document was booked before, but for the first time
            case 2 ->
                new Play(
                        NEIGHBOUR,
                        "RecordProfile",
                        example(OPERATOR, "RecordProfile").body()); // another's kecamatan
            default -> new Play(OPERATOR, "RecordProfile", "{\"kecamatan\":\"35.09.28\"");
        };
    }

    private Play spending(int amount, String document) {
        return new Play(
                OPERATOR,
                "RecordExpenditure",
                example(OPERATOR, "RecordExpenditure")
                        .body()
                        .replace("\"amount\":1250000", "\"amount\":" + amount)
                        .replace("SP2D/0012/2024", document));
    }

    private Play with(String command, String was, String becomes) {
        Play play = example(OPERATOR, command);
        return new Play(play.client(), command, play.body().replace(was, becomes));
    }

    /** The example, its year moved here, its plan's period to the one that holds this year. */
    private Play example(String client, String command) {
        String body = EXAMPLES.path(command).path("body").toString();
        int first = FIRST + (value - FIRST) / PERIOD * PERIOD;
        for (int i = PERIOD - 1; i >= 0; i--) {
            body = body.replace(Integer.toString(FIRST + i), "@" + i + "@");
        }
        for (int i = 0; i < PERIOD; i++) {
            body = body.replace("@" + i + "@", Integer.toString(first + i));
        }
        body = body.replace("\"tahun\":2024", "\"tahun\":" + value).replace("\"2024-", "\"" + value + "-");
        return new Play(client, command, body);
    }

    private static JsonNode examples() {
        String name = "/id/jejakkinerja/command/api/command-examples.json";
        try (InputStream in = Objects.requireNonNull(Year.class.getResourceAsStream(name), name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
