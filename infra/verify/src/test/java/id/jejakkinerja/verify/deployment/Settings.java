package id.jejakkinerja.verify.deployment;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which {@code jejak.} properties the code of the two services reads. A misspelt one in a deployment is ignored without a word. */
final class Settings {
    private static final Pattern RECORD = Pattern.compile(
            "@ConfigurationProperties\\(\"(jejak[a-z.-]*)\"\\)\\s+(?:public )?record \\w+\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern COMPONENT = Pattern.compile("(Map<[^>]*>|[\\w.]+)\\s+(\\w+)\\s*(?:,|$)");
    private static final Pattern READ =
            Pattern.compile("(?:bind\\(|ConditionalOnProperty\\()\"(jejak\\.[a-z.-]+)\"|\\$\\{(jejak\\.[a-z.-]+)[:}]");

    private final Set<String> properties;

    private Settings(Set<String> properties) {
        this.properties = properties;
    }

    static Settings ofThisProject() {
        return new Settings(propertiesIn(ProjectFiles.mainSources()));
    }

    /** Names of properties; one that ends in {@code .*} is a map, and takes any key below it. */
    static Set<String> propertiesIn(String source) {
        Set<String> found = new TreeSet<>();
        RECORD.matcher(source)
                .results()
                .forEach(record -> COMPONENT
                        .matcher(record.group(2).strip())
                        .results()
                        .map(component -> record.group(1) + "." + kebab(component))
                        .forEach(found::add));
        READ.matcher(source)
                .results()
                .map(read -> read.group(1) == null ? read.group(2) : read.group(1))
                .forEach(found::add);
        return found;
    }

    /** Whether a property of that name would be read. */
    boolean knowsProperty(String name) {
        return properties.stream()
                .anyMatch(known -> known.endsWith(".*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : known.equals(name));
    }

    /** Whether an environment variable of that name would be read: dots become underscores, dashes vanish. */
    boolean knowsVariable(String name) {
        return properties.stream()
                .anyMatch(known -> known.endsWith(".*")
                        ? name.startsWith(variable(known.substring(0, known.length() - 1)))
                        : name.equals(variable(known)));
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String kebab(MatchResult component) {
        String name = component.group(2).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.group(1).startsWith("Map<") ? name + ".*" : name;
    }
}
