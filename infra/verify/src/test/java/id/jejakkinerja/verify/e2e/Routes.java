package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.platform.RunningPlatform;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every address that an application started with {@link RunningPlatform#NAMING_ROUTES} says it answers. */
public final class Routes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * An address pattern.
     *
     * @param methods those it is mapped for; empty for any
     */
    public record Route(String pattern, Set<String> methods) implements Comparable<Route> {
        /** Whether it is there to change something, as far as its methods say. */
        boolean writes() {
            return methods.isEmpty() || methods.stream().anyMatch(method -> !method.equals("GET"));
        }

        boolean isApi() {
            return pattern.startsWith("/api/");
        }

        /** Whether it can be opened by following a link. */
        public boolean reads() {
            return methods.isEmpty() || methods.contains("GET");
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }
    }

    private Routes() {}

    /**
     * The handlers' routes, and those of the filters before them: sign-in and sign-out, and what the issuer's own description names.
     *
     * @param reader somebody who is signed in
     */
    public static Set<Route> of(Browser reader) {
        Set<Route> routes = new TreeSet<>();
        JsonNode contexts = read(reader, "/actuator/mappings").required("contexts");
        for (JsonNode conditions : contexts.findValues("requestMappingConditions")) {
            Set<String> methods = texts(conditions.required("methods"));
            texts(conditions.required("patterns")).forEach(pattern -> routes.add(new Route(pattern, methods)));
        }
        routes.add(new Route("/login", Set.of("POST")));
        routes.add(new Route("/logout", Set.of("POST")));
        JsonNode issuer = read(reader, "/.well-known/openid-configuration");
        issuer.properties().stream()
                .filter(entry -> entry.getKey().endsWith("_endpoint"))
                .map(entry -> entry.getValue().asString().replaceFirst("^https?://[^/]+", ""))
                .forEach(path -> routes.add(new Route(path, Set.of("GET", "POST"))));
        return routes;
    }

    /** The methods a route is asked by: all there are, and one that nobody knows. */
    static List<String> methods() {
        return List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "SIMPAN");
    }

    private static JsonNode read(Browser reader, String path) {
        Browser.Page page = reader.get(path, "application/json");
        if (page.status() != 200) {
            throw new AssertionError(path + " answered " + page.status());
        }
        return JSON.readTree(page.body());
    }

    private static Set<String> texts(JsonNode array) {
        Stream<JsonNode> values = StreamSupport.stream(array.spliterator(), false);
        return new TreeSet<>(values.map(JsonNode::asString).toList());
    }
}
