package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.e2e.Routes.Route;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks every route by every method, as an auditor: the API with a token, the pages with a session and its token against forged posts. */
final class AuditorWalk {
    /** The witness's own table of when it looked, and the only one that an auditor can add to. */
    static final String CHECKS = "witness.log_check";

    /** What an auditor may do to what is the auditor's own, or that writes nothing for anybody; with why. */
    static final Map<String, String> OWN = Map.of(
            "/login", "anybody may try to sign in",
            "/logout", "ends the auditor's own session",
            "/akun/sesi", "ends the auditor's own sessions",
            "/akun/sandi", "changes the auditor's own password, for whoever knows the old one",
            "/akun/tautan/{token}", "belongs to whoever holds the one-time link, which is no role",
            "/audit/bukti", "asks the witness to look at the whole log, which notes in " + CHECKS + " that it did",
            "/error", "says what went wrong, to every method that can go wrong");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 405);
    private static final int NOT_UNDERSTOOD = 400;

    /**
     * One request and its answer.
     *
     * @param own whether the route is one of {@link #OWN} or speaks the issuer's protocol
     */
    record Attempt(String method, String path, int status, boolean own) {
        /** Whether something may have been written that should not. */
        boolean isBreach() {
            return !own
                    && !SAFE.contains(method)
                    && !REFUSALS.contains(status)
                    // the firewall in front of everything, to a method that HTTP does not have
                    && !(method.equals("SIMPAN") && status == NOT_UNDERSTOOD);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + status;
        }
    }

    private final RunningPlatform platform;
    private final Api api;
    private final ApiDocs docs;
    private Browser browser;

    AuditorWalk(RunningPlatform platform) {
        this.platform = platform;
        this.api = new Api(platform.uri());
        this.docs = ApiDocs.of(api);
        this.browser = signedIn();
        api.token("demo-auditor");
    }

    Set<Route> routes() {
        return Routes.of(browser);
    }

    /** Every answer, in the order of the routes. */
    List<Attempt> walk(Collection<Route> routes) {
        List<Attempt> attempts = new ArrayList<>();
        for (Route route : routes) {
            boolean own = isOwn(route);
            String csrf = browser.get("/").csrf();
            for (Errand errand : Errand.of(route, docs)) {
                for (String method : Routes.methods()) {
                    int status = route.isApi()
                            ? ask(method, errand)
                            : browser.submit(method, errand.path(), errand.form(), csrf)
                                    .status();
                    attempts.add(new Attempt(method, errand.path(), status, own));
                }
            }
            if (own) {
                // it may have ended the session, or all of them
                browser = signedIn();
            }
        }
        return attempts;
    }

    /** The issuer hands out tokens and takes them back, to programs by their secret; it stores nothing else. */
    static boolean isOwn(Route route) {
        return OWN.containsKey(route.pattern())
                || route.pattern().startsWith("/oauth2/")
                || route.pattern().startsWith("/userinfo")
                || route.pattern().startsWith("/connect/");
    }

    private int ask(String method, Errand errand) {
        return api.send(api.authorised("demo-auditor", errand.path())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(errand.json())))
                .status();
    }

    private Browser signedIn() {
        Browser browser = new Browser(platform.uri());
        browser.signIn("auditor", "demo");
        return browser;
    }
}
