package id.jejakkinerja.verify.browser;

import id.jejakkinerja.verify.deployment.ProjectFiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms behind one address with a variable, which no list of routes tells apart: their sources name them. */
final class EntryForms {
    private static final String SOURCES = "query-service/src/main/java/id/jejakkinerja/query/entri";

    private static final Pattern FORM = Pattern.compile("\\bimplements Formulir<(\\w+)>");
    private static final Pattern NAMING = Pattern.compile("public String id\\(\\) \\{\\s*return ([^;]*);");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    /** Where a form is filled in, by what it is about. */
    private static final Map<String, String> PLACES = Map.of("Konteks", "/isi/", "KonteksKabupaten", "/periode/");

    private EntryForms() {}

    /** The text of every source file that may hold a form. */
    static List<String> sources() {
        return ProjectFiles.below(SOURCES, ".java").stream()
                .map(ProjectFiles::read)
                .toList();
    }

    /**
     * The end of each form's path.
     *
     * @throws AssertionError for a form that does not name itself by literals
     */
    static List<String> of(Collection<String> sources) {
        return sources.stream().flatMap(EntryForms::of).sorted().toList();
    }

    private static Stream<String> of(String source) {
        Matcher form = FORM.matcher(source);
        if (!form.find()) {
            return Stream.of();
        }
        Matcher naming = NAMING.matcher(source);
        String place = PLACES.get(form.group(1));
        List<MatchResult> names =
                naming.find() ? NAME.matcher(naming.group(1)).results().toList() : List.of();
        if (place == null || names.isEmpty()) {
            throw new AssertionError("a form whose address cannot be told: " + source);
        }
        return names.stream().map(name -> place + name.group(1));
    }

    /** The forms that none of the addresses opens. */
    static List<String> unseen(Collection<String> forms, Collection<String> addresses) {
        List<String> paths = addresses.stream()
                .map(address -> address.replaceFirst("\\?.*", ""))
                .toList();
        return forms.stream()
                .filter(form -> paths.stream().noneMatch(path -> path.endsWith(form)))
                .toList();
    }
}
