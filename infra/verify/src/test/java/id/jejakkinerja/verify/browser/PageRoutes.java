package id.jejakkinerja.verify.browser;

import id.jejakkinerja.verify.e2e.Routes.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which of the platform's addresses a person can open, and whether the browser tests look at each. */
public final class PageRoutes {
    private static final String SPREADSHEET = "a file for spreadsheets";
    private static final String VERIFIER = "a file for the verifier";

    /** What answers GET and is no page, with why; a name that ends in two stars means everything below. */
    static final Map<String, String> NO_PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("/api/**", "answers programs"),
            Map.entry("/v3/api-docs**", "describes the API to programs"),
            Map.entry("/actuator**", "answers probes and metrics"),
            Map.entry("/oauth2/**", "the issuer's protocol, spoken by programs"),
            Map.entry("/userinfo", "the issuer's protocol, spoken by programs"),
            Map.entry("/connect/**", "the issuer's protocol, spoken by programs"),
            Map.entry("/error", "what a refused page shows: looked at by way of refused pages"),
            Map.entry("/kabupaten/{code}", "leads on to the newest year"),
            Map.entry("/kecamatan/{code}", "leads on to the newest year"),
            Map.entry("/kecamatan/{code}/tugas", "leads on to the tasks that are due"),
            Map.entry("/kecamatan/{code}/tahun/{year}/tabel/{id}.csv", SPREADSHEET),
            Map.entry("/kabupaten/{code}/tahun/{year}/tabel.csv", SPREADSHEET),
            Map.entry("/kabupaten/{code}/tahun/{year}/triwulan.csv", SPREADSHEET),
            Map.entry("/kabupaten/{code}/tahun/{year}/peringkat.csv", SPREADSHEET),
            Map.entry("/kabupaten/{code}/tahun/{year}/kelengkapan.csv", SPREADSHEET),
            Map.entry("/bukti/{sha256}", "a file somebody uploaded"),
            Map.entry("/audit/bukti/bundel", VERIFIER),
            Map.entry("/audit/bukti/titik/{id}", VERIFIER),
            Map.entry("/audit/bukti/kunci/{id}", VERIFIER),
            Map.entry("/audit/bukti/consistency.json", VERIFIER)));

    private static final String BELOW = "**";

    private PageRoutes() {}

    /**
     * Pages that no listed address opens.
     *
     * @param addresses with or without their queries
     */
    public static List<String> unseen(Collection<Route> routes, Collection<String> addresses) {
        List<PathPattern> pages = pages(routes);
        Set<PathPattern> seen = new HashSet<>();
        addresses.forEach(address -> opened(pages, address).ifPresent(seen::add));
        return pages.stream()
                .filter(page -> !seen.contains(page))
                .map(PathPattern::getPatternString)
                .toList();
    }

    /** What {@link #NO_PAGES} speaks of and is not there. */
    static List<String> stale(Collection<Route> routes) {
        List<String> stale = new ArrayList<>(NO_PAGES.keySet());
        stale.removeIf(name -> routes.stream().anyMatch(route -> means(name, route.pattern())));
        return stale;
    }

    private static List<PathPattern> pages(Collection<Route> routes) {
        return routes.stream()
                .filter(Route::reads)
                .map(Route::pattern)
                .filter(pattern -> NO_PAGES.keySet().stream().noneMatch(name -> means(name, pattern)))
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    private static boolean means(String name, String pattern) {
        return name.endsWith(BELOW)
                ? pattern.startsWith(name.substring(0, name.length() - BELOW.length()))
                : pattern.equals(name);
    }

    /** The page that answers an address: of several that could, the most particular one. */
    private static Optional<PathPattern> opened(List<PathPattern> pages, String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return pages.stream().filter(page -> page.matches(path)).min(PathPattern.SPECIFICITY_COMPARATOR);
    }
}
