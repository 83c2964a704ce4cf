package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.e2e.Browser.Page;
import id.jejakkinerja.verify.e2e.Routes.Route;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What another site can make a reader's browser send: every page, by every method that writes, with a form that would do something and
 * the session of somebody who may do it, but without the token against forged posts.
 */
public final class ForgedPosts {
    private static final List<String> WRITING = List.of("POST", "PUT", "PATCH", "DELETE");
    private static final int FORBIDDEN = 403;

    /** What a page says of a form that came without the token, or with another session's. */
    private static final String FORGED = "Formulir ini sudah kedaluwarsa";

    /** One forged request and its answer. */
    public record Forgery(String method, String path, int status, boolean saidSo) {
        /** Whether it was refused, and for want of the token and nothing else. */
        public boolean isRefused() {
            return status == FORBIDDEN && saidSo;
        }

        @Override
        public String toString() {
            return method + " " + path + " " + status;
        }
    }

    private final RunningPlatform platform;
    private final ApiDocs docs;
    private final Map<String, Browser> signedIn = new HashMap<>();

    public ForgedPosts(RunningPlatform platform) {
        this.platform = platform;
        this.docs = ApiDocs.of(new Api(platform.uri()));
    }

    /** Whose session takes a page's forms: programs have none, and the issuer asks them for their secret instead. */
    static boolean isPage(Route route) {
        return !route.isApi()
                && !route.pattern().startsWith("/oauth2/")
                && !route.pattern().startsWith("/userinfo")
                && !route.pattern().startsWith("/connect/");
    }

    public Browser reader(String name) {
        return signedIn.computeIfAbsent(name, who -> {
            Browser browser = new Browser(platform.uri());
            if (who.equals("admin")) {
                browser.signInAsAdministrator(platform.dataDir());
            } else {
                browser.signIn(who, "demo");
            }
            return browser;
        });
    }

    /** Every answer, in the order of the routes. */
    public List<Forgery> send(Collection<Route> routes) {
        List<Forgery> forgeries = new ArrayList<>();
        for (Route route : routes) {
            for (Errand errand : Errand.of(route, docs)) {
                for (String method : WRITING) {
                    Page answer = reader(who(route)).forge(method, errand.path(), errand.form());
                    forgeries.add(new Forgery(
                            method,
                            errand.path(),
                            answer.status(),
                            answer.body().contains(FORGED)));
                }
            }
        }
        return forgeries;
    }

    /** Somebody who may do there what the form asks for. */
    private static String who(Route route) {
        if (route.pattern().startsWith("/admin/")) {
            return "admin";
        }
        if (route.pattern().startsWith("/kabupaten/")) {
            return "bappeda";
        }
        return route.pattern().startsWith("/kecamatan/") ? "operator-ledokombo" : "auditor";
    }
}
