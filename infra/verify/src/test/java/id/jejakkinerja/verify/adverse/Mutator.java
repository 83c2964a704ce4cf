package id.jejakkinerja.verify.adverse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes commands that nobody should send out of commands that somebody would. */
final class Mutator {
    /**
     * A mutated command.
     *
     * @param latin the body, one character a byte, since not every body is UTF-8
     * @param how what was done to it, for whoever has to look into a failure
     */
    record Mutant(String client, String command, String latin, String how) {
        static Mutant of(String client, String command, byte[] body, String how) {
            return new Mutant(client, command, new String(body, StandardCharsets.ISO_8859_1), how);
        }

        byte[] body() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            String start = latin.length() > 2000 ? latin.substring(0, 2000) + "… (" + latin.length() + ")" : latin;
            return how + ": " + client + " " + command + " " + start;
        }
    }

    /** Where a value stands: in an object under a name, or in an array. */
    private record Place(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode ? parent.path(name) : parent.path(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        void drop() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else if (parent instanceof ArrayNode array) {
                array.remove(index);
            }
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CLIENTS =
            List.of(Play.OPERATOR, Play.CAMAT, Play.BAPPEDA, Play.AUDITOR, Play.STRANGER);
    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "-0",
            "0.1",
            "1e3",
            "1e400",
            "1e-400",
            "1e999999999",
            "1e99999999999",
            "9223372036854775808",
            "1000000000000000000000000000000",
            "0.00000000000000000001",
            "2023.0",
            "99999",
            "\"\"",
            "\" \"",
            "\"35.09.27\"",
            "\"35.09.99\"",
            "\"35.09\"",
            "\"2023-02-30\"",
            "\"+99999-01-01\"",
            "\"0001-01-01\"",
            "\"TAHUN\"",
            "\"TW1\"",
            "\"persen\"",
            "\"s1\"",
            "\"ikm\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "\"'; drop table domain_event; --\"",
            "\"${jndi:ldap://x}\"",
            "\"{kecamatan}\"",
            "\"<script>\"",
            "\"../../etc/passwd\"",
            "\"%s%n\"",
            "\"\uD83C\uDF3E\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\":0}");

    private final RandomGenerator random;
    private final List<Play> corpus;

    Mutator(RandomGenerator random, List<Play> corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    /** Half of them could be meant, and reach the rules; the others die at the gate, each in its own way. */
    Mutant next() {
        Play play = any(corpus);
        String client = random.nextInt(10) == 0 ? any(CLIENTS) : play.client();
        String command = random.nextInt(30) == 0 ? any(corpus).command() : play.command();
        JsonNode body = JSON.readTree(play.body());
        boolean gentle = random.nextBoolean();
        StringBuilder how = new StringBuilder();
        for (int i = random.nextInt(gentle ? 3 : 2); i >= 0; i--) {
            how.append(gentle ? bend(body) : mutate(body)).append(' ');
        }
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return switch (gentle ? -1 : random.nextInt(8)) {
            case 0 -> Mutant.of(client, command, flipped(bytes), how + "flip");
            case 1 -> Mutant.of(client, command, Arrays.copyOf(bytes, random.nextInt(bytes.length)), how + "cut");
            case 2 -> Mutant.of(client, command, doubled(bytes), how + "double");
            default -> Mutant.of(client, command, bytes, how.toString());
        };
    }

    /** Another command of the same shape: values of their own kinds, possible ones mostly. */
    private String bend(JsonNode body) {
        Place place = any(places(body));
        switch (random.nextInt(6)) {
            case 0 -> root(body, "tahun", JSON.getNodeFactory().numberNode(2021 + random.nextInt(6)));
            case 1 ->
                replace(
                        body,
                        "masa",
                        JSON.getNodeFactory().stringNode(any(List.of("TW1", "TW2", "TW3", "TW4", "TAHUN"))));
            case 2 -> replace(body, "documentNumber", JSON.getNodeFactory().stringNode("SP2D/" + random.nextInt(1000)));
            case 3 -> replace(body, "amount", JSON.getNodeFactory().numberNode(random.nextInt(1_000_000)));
            case 4 ->
                replace(body, "effectiveDate", JSON.getNodeFactory().stringNode((2021 + random.nextInt(6)) + "-12-30"));
            default -> namesakes(place).forEach(place::set);
        }
        return "bend" + place.name();
    }

    /** A value of the same name from another command. */
    private List<JsonNode> namesakes(Place place) {
        List<JsonNode> values = places(JSON.readTree(any(corpus).body())).stream()
                .filter(other -> other.name().equals(place.name()))
                .map(Place::value)
                .toList();
        return values.isEmpty() ? values : List.of(any(values));
    }

    private static void replace(JsonNode body, String name, JsonNode value) {
        if (body.has(name)) {
            root(body, name, value);
        }
    }

    private String mutate(JsonNode body) {
        List<Place> places = places(body);
        if (places.isEmpty()) {
            return "nothing";
        }
        Place place = any(places);
        switch (random.nextInt(9)) {
            case 0 -> place.drop();
            case 1 -> place.set(retyped(place.value()));
            case 2, 3 -> place.set(JSON.readTree(any(HOSTILE)));
            case 4 -> place.set(any(places(JSON.readTree(any(corpus).body()))).value());
            case 5 -> place.set(JSON.getNodeFactory().stringNode("x".repeat(1 << random.nextInt(18))));
            case 6 -> root(body, "tahun", JSON.getNodeFactory().numberNode(1990 + random.nextInt(120)));
            case 7 -> root(body, "kecamatan", JSON.getNodeFactory().stringNode("35.09." + (20 + random.nextInt(14))));
            default -> root(body, any(List.of("reason", "basis", "lain")), JSON.readTree(any(HOSTILE)));
        }
        return "@" + place.name() + place.index();
    }

    private static void root(JsonNode body, String name, JsonNode value) {
        if (body instanceof ObjectNode object) {
            object.set(name, value);
        }
    }

    private static JsonNode retyped(JsonNode value) {
        if (value.isNumber()) {
            return JSON.getNodeFactory().stringNode(value.toString());
        }
        if (value.isString()) {
            return JSON.getNodeFactory().numberNode(value.asString().length());
        }
        return value.isArray()
                ? JSON.createObjectNode()
                : JSON.createArrayNode().add(value);
    }

    /** One property's text twice, which no tree can hold. */
    private byte[] doubled(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        int comma = text.indexOf(',');
        String twice = comma < 0 ? text : "{" + text.substring(1, comma) + "," + text.substring(1);
        return twice.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static List<Place> places(JsonNode node) {
        List<Place> places = new ArrayList<>();
        node.properties().forEach(property -> {
            places.add(new Place(node, property.getKey(), -1));
            places.addAll(places(property.getValue()));
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node, "", i));
                places.addAll(places(node.get(i)));
            }
        }
        return places;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
