package id.jejakkinerja.verify.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard of Grafana, judged by what it asks and whether it can be told apart. */
final class Dashboard {
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final Metrics metrics = Metrics.ofThisProject();
    private final Map<String, @Nullable Object> content;
    private final List<String> faults = new ArrayList<>();

    private Dashboard(String json) {
        this.content = JsonMapper.shared().readValue(json, OBJECT);
    }

    /** What is wrong, one line each; empty where nothing is. */
    static List<String> faults(String json, String datasource) {
        Dashboard dashboard = new Dashboard(json);
        dashboard.judge(datasource);
        return dashboard.faults;
    }

    private void judge(String datasource) {
        expect(!Tree.text(content, "uid").isEmpty(), "dashboard", "no uid");
        expect(!Tree.text(content, "title").isEmpty(), "dashboard", "no title");
        expect(Boolean.FALSE.equals(content.get("editable")), "dashboard", "can be changed beside the file");
        Tree.everyMap(content)
                .filter(map -> map.containsKey("datasource"))
                .map(map -> Tree.text(map, "datasource", "uid"))
                .filter(uid -> !uid.equals(datasource))
                .forEach(uid -> faults.add("dashboard: unknown datasource " + uid));
        Set<Object> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        Tree.maps(content.get("panels")).forEach(panel -> {
            String title = Tree.text(panel, "title");
            expect(ids.add(Tree.text(panel, "id")), title, "its id stands twice");
            expect(
                    places.add(Tree.text(panel, "gridPos", "x") + "/" + Tree.text(panel, "gridPos", "y")),
                    title,
                    "covered");
            if (!"row".equals(panel.get("type"))) {
                panel(title, Tree.map(panel));
            }
        });
    }

    private void panel(String title, Map<String, @Nullable Object> panel) {
        expect(!title.isEmpty(), "panel " + panel.get("id"), "no title");
        expect(!Tree.text(panel, "fieldConfig", "defaults", "unit").isEmpty(), title, "no unit");
        expect(
                !Tree.list(Tree.at(panel, "fieldConfig", "defaults", "thresholds", "steps"))
                        .isEmpty(),
                title,
                "no thresholds");
        expect(!Tree.list(panel.get("targets")).isEmpty(), title, "asks nothing");
        Tree.maps(panel.get("targets"))
                .forEach(target -> metrics.unknownIn(Tree.text(target, "expr"))
                        .forEach(unknown -> faults.add(title + ": nobody publishes " + unknown)));
    }

    private void expect(boolean met, String panel, String fault) {
        if (!met) {
            faults.add(panel + ": " + fault);
        }
    }
}
