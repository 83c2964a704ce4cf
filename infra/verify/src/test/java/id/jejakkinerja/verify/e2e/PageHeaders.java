package id.jejakkinerja.verify.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every page says to the browser that shows it, in one process and with two services alike. */
public final class PageHeaders {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.ofEntries(
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            // the login page as well: it has a token and a name that was typed
            Map.entry("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"),
            Map.entry("Content-Type", "text/html;charset=UTF-8")));

    /** What would tell a stranger which programs answer here. */
    private static final List<String> NEVER = List.of("Server", "X-Powered-By");

    private static final List<String> COOKIE = List.of("Path=/", "Secure", "HttpOnly", "SameSite=Lax");

    private PageHeaders() {}

    /**
     * What is wrong with a page's headers; a cookie only where one is set.
     *
     * @param path whose page it is: one whose address is a secret tells no other page where its reader came from
     * @param onward other origins to which the answer to a form may lead
     * @param headers a header's values by its name
     */
    public static List<String> faults(String path, List<String> onward, Function<String, List<String>> headers) {
        List<String> faults = new ArrayList<>();
        String origins = onward.stream().map(origin -> " " + origin).collect(Collectors.joining());
        expect("Content-Security-Policy", List.of(CONTENT_SECURITY_POLICY + origins), headers, faults);
        ALWAYS.forEach((name, value) -> expect(name, List.of(value), headers, faults));
        String referrer = path.startsWith("/akun/tautan/") ? "no-referrer" : "same-origin";
        expect("Referrer-Policy", List.of(referrer), headers, faults);
        NEVER.forEach(name -> expect(name, List.of(), headers, faults));
        headers.apply("Set-Cookie").forEach(cookie -> {
            List<String> parts = List.of(cookie.split("; *"));
            if (!cookie.startsWith("__Host-") || !parts.containsAll(COOKIE)) {
                faults.add("Set-Cookie: " + cookie);
            }
        });
        return faults;
    }

    private static void expect(
            String name, List<String> wanted, Function<String, List<String>> headers, List<String> faults) {
        List<String> found = headers.apply(name);
        if (!found.equals(wanted)) {
            faults.add(name + ": " + found + " and not " + wanted);
        }
    }
}
