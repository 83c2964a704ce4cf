package id.jejakkinerja.verify.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rule files of Prometheus, judged by their structure, by the metrics they ask for and by what they say to whom they wake. */
final class AlertRules {
    private static final Set<String> ALERT_KEYS =
            Set.of("alert", "expr", "for", "keep_firing_for", "labels", "annotations");
    private static final Set<String> RECORD_KEYS = Set.of("record", "expr", "labels");
    private static final Set<String> ANNOTATIONS = Set.of("summary", "description", "runbook");
    private static final Set<String> SEVERITIES = Set.of("critical", "warning");

    private final Metrics metrics = Metrics.ofThisProject();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private AlertRules() {}

    /** What is wrong with the files together, one line each; empty where nothing is. */
    static List<String> faults(String... files) {
        AlertRules rules = new AlertRules();
        for (String file : files) {
            Map<String, @Nullable Object> document = Yaml.document(file);
            rules.expect(document.keySet().equals(Set.of("groups")), "file", "knows groups only");
            Tree.maps(document.get("groups")).forEach(rules::group);
        }
        return rules.faults;
    }

    static Stream<Map<String, @Nullable Object>> alerts(String file) {
        return Tree.maps(Yaml.document(file).get("groups"))
                .flatMap(group -> Tree.maps(group.get("rules")))
                .filter(rule -> rule.containsKey("alert"));
    }

    private void group(Map<String, @Nullable Object> group) {
        String name = Tree.text(group, "name");
        expect(!name.isEmpty() && names.add("group " + name), name, "group without a name of its own");
        expect(Set.of("name", "rules", "interval").containsAll(group.keySet()), name, "unknown key in the group");
        Tree.maps(group.get("rules")).forEach(this::rule);
    }

    private void rule(Map<String, @Nullable Object> rule) {
        String name = Tree.text(rule, rule.containsKey("alert") ? "alert" : "record");
        expect(names.add(name), name, "stands twice");
        String expression = Tree.text(rule, "expr");
        expect(!expression.isBlank(), name, "no expression");
        metrics.unknownIn(expression).forEach(unknown -> faults.add(name + ": nobody publishes " + unknown));
        if (rule.containsKey("record")) {
            expect(RECORD_KEYS.containsAll(rule.keySet()), name, "unknown key");
            expect(name.matches("jejak:[a-z_]+:[a-z0-9]+"), name, "is not named level:metric:operation");
            return;
        }
        expect(ALERT_KEYS.containsAll(rule.keySet()), name, "unknown key");
        expect(name.startsWith("Jejak"), name, "does not say whose alert it is");
        expect(Tree.text(rule, "for").matches("|\\d+[smh]"), name, "waits for no length of time");
        expect(SEVERITIES.contains(Tree.text(rule, "labels", "severity")), name, "no severity");
        for (String annotation : ANNOTATIONS) {
            expect(!Tree.text(rule, "annotations", annotation).isBlank(), name, "no " + annotation);
        }
    }

    private void expect(boolean met, String rule, String fault) {
        if (!met) {
            faults.add(rule + ": " + fault);
        }
    }
}
