package id.jejakkinerja.verify.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reverse proxy's configuration, judged by what it answers itself and where it leads to: programs are refused in the form of every
 * other error of the API, people with a page.
 */
final class Door {
    /** Refusals that end by themselves: whoever gets one is told when to come back. */
    private static final Set<String> PASSING = Set.of("429", "503");

    private static final Pattern LIMIT = Pattern.compile("limit_(?:conn|req)_status (\\d+);");
    private static final Pattern ERROR_PAGE = Pattern.compile("error_page ([\\d =]+) (@\\w+);");
    private static final Pattern RETURN = Pattern.compile("return (\\d+) '(.*)';");
    private static final Pattern RETRY_AFTER = Pattern.compile("add_header Retry-After (\\d+) always;");

    private final String text;
    private final List<String> faults = new ArrayList<>();

    private Door(String text) {
        this.text = text;
    }

    /** What is wrong, one line each. */
    static List<String> faults(String text) {
        Door door = new Door(text);
        LIMIT.matcher(text).results().map(found -> found.group(1)).forEach(door::limit);
        String people = door.location("/");
        String programs = people.isEmpty() ? text : text.replace(people, "");
        List<String> told =
                ERROR_PAGE.matcher(people).results().map(page -> page.group(1)).toList();
        ERROR_PAGE.matcher(programs).results().forEach(page -> {
            door.answer(page.group(1), page.group(2), door::problem);
            door.expect(told.contains(page.group(1)), "people are not told of " + page.group(1));
        });
        ERROR_PAGE.matcher(people).results().forEach(page -> door.answer(page.group(1), page.group(2), door::page));
        door.leads("= /v3/asyncapi", "proxy_pass http://commands;");
        door.leads("/api/v1/commands/", "proxy_pass http://commands;");
        return door.faults;
    }

    private void limit(String status) {
        expect(PASSING.contains(status), "a limit refuses with " + status);
        expect(
                ERROR_PAGE
                        .matcher(text.replace(location("/"), ""))
                        .results()
                        .anyMatch(page -> List.of(page.group(1).split(" ", -1)).contains(status)),
                status + " of a limit has no body");
    }

    /** What an answer is, beside what every answer is. */
    @FunctionalInterface
    private interface Form {
        void judge(String name, String status, String body);
    }

    private void answer(String statuses, String name, Form form) {
        String location = location(name);
        Matcher returned = RETURN.matcher(location);
        if (!returned.find()) {
            faults.add(name + " returns nothing");
            return;
        }
        String status = returned.group(1);
        expect(statuses.contains(status), name + " turns " + statuses + " into " + status);
        // what adds a header of its own inherits none
        expect(
                !location.contains("add_header") || location.contains("Strict-Transport-Security"),
                name + " forgets TLS");
        if (PASSING.contains(status)) {
            expect(RETRY_AFTER.matcher(location).find(), name + " does not say when to come back");
        }
        form.judge(name, status, returned.group(2));
    }

    private void page(String name, String status, String body) {
        String location = location(name);
        if (!location.contains("default_type text/html;")) {
            faults.add(name + " is no page");
            return;
        }
        expect(location.contains("\ncharset utf-8;"), name + " does not say how it is written");
        expect(location.contains("Content-Security-Policy"), name + " forgets Content-Security-Policy");
        expect(
                body.contains("<html lang=\"id\">") && body.contains(" lang=\"en\">"),
                name + " is not in both languages");
        expect(body.contains(status), name + " says another status");
    }

    private void problem(String name, String status, String body) {
        if (!location(name).contains("default_type application/problem+json;")) {
            faults.add(name + " is no problem");
            return;
        }
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            for (String field : List.of("type", "title", "detail", "code")) {
                expect(problem.path(field).isString(), name + " has no " + field);
            }
            expect(status.equals(problem.path("status").asString("")), name + " says another status");
        } catch (JacksonException e) {
            faults.add(name + ": " + e.getOriginalMessage());
        }
    }

    private void leads(String path, String where) {
        expect(location(path).contains(where), path + " does not lead to " + where);
    }

    /** What stands between the braces; "" where there is no such location. */
    private String location(String name) {
        int begin = text.indexOf("location " + name + " {");
        return begin < 0 ? "" : text.substring(begin, text.indexOf("\n  }", begin));
    }

    private void expect(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }
}
