package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.platform.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts, which keeps its cookies and leaves it to the test whether to follow a redirect. Every address is localhost, so
 * all of them share the cookies.
 */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** What the administrator's password is once it has been changed. */
    public static final String ADMINISTRATORS = "kuda-laut-hijau-27";

    private static final String SESSION = "__Host-SID";
    private static final int MOST_HOPS = 12;

    /** What came back. */
    public record Page(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The path a redirect leads to. */
        public String location() {
            String location = header("Location");
            return location.isEmpty() ? "" : location.replaceFirst("^https?://[^/]+", "");
        }

        public String body() {
            return response.body();
        }

        /** The token against forged posts that the page's form carries. */
        public String csrf() {
            Matcher matcher = CSRF.matcher(body());
            if (!matcher.find()) {
                throw new AssertionError("no form with a CSRF token in " + body());
            }
            return matcher.group(1);
        }
    }

    private final URI uri;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(URI uri) {
        this.uri = uri;
    }

    /** The same browser, with its cookies as they are now, in another window. */
    Browser at(URI other) {
        Browser window = new Browser(other);
        window.cookies.putAll(cookies);
        return window;
    }

    /** The session cookie as {@code name=value}; "" while there is none. */
    String cookie() {
        return cookies.containsKey(SESSION) ? SESSION + "=" + cookies.get(SESSION) : "";
    }

    /** Goes where an answer leads, until something else than a redirect comes. */
    public Page follow(Page answer) {
        Page page = answer;
        for (int hops = 0; page.status() / 100 == 3; hops++) {
            if (hops == MOST_HOPS) {
                throw new AssertionError("led in a circle, at last to " + page.header("Location"));
            }
            page = get(page.response().uri().resolve(page.header("Location")).toString());
        }
        return page;
    }

    public Page get(String path) {
        return get(path, "text/html");
    }

    Page get(String path, String accept) {
        return send(HttpRequest.newBuilder(uri.resolve(path)).GET(), accept);
    }

    /** As a proxy that ended TLS passes it on, or somebody who poses as one. */
    Page getByTls(String path) {
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.7")
                .GET());
    }

    public Page post(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** A form sent by any method, its token against forged posts in the header that scripts use. */
    Page submit(String method, String path, Map<String, String> form, String csrf) {
        return send(form(method, path, form).header("X-CSRF-TOKEN", csrf));
    }

    /** A form sent by any method as another site would have it sent: without that token. */
    Page forge(String method, String path, Map<String, String> form) {
        return send(form(method, path, form));
    }

    private HttpRequest.Builder form(String method, String path, Map<String, String> form) {
        return HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(encoded(form)));
    }

    /** Sends a form with a file as evidence. */
    Page upload(String path, Map<String, String> fields, byte[] file) {
        String boundary = "batas-" + file.length;
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"bukti\"; filename=\"ikm.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n");
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Fills in the login form and sends it. */
    public Page signIn(String username, String password) {
        String csrf = get("/login").csrf();
        return post("/login", Map.of("username", username, "password", password, "_csrf", csrf));
    }

    /**
     * Signs in as the first administrator, who has to replace the password that the platform made up.
     *
     * @param dataDir of the platform, where that password is
     */
    public void signInAsAdministrator(Path dataDir) {
        if (signIn("admin", ADMINISTRATORS).location().startsWith("/login")) {
            String made = administratorsPassword(dataDir);
            signIn("admin", made);
            String csrf = get("/akun/sandi").csrf();
            post("/akun/sandi", Map.of("lama", made, "baru", ADMINISTRATORS, "ulang", ADMINISTRATORS, "_csrf", csrf));
        }
    }

    /** The password that the platform made up for its first administrator. */
    public static String administratorsPassword(Path dataDir) {
        try {
            return Files.readString(dataDir.resolve("admin-password.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> Api.encode(field.getKey()) + "=" + Api.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Page send(HttpRequest.Builder request) {
        return send(request, "text/html");
    }

    private Page send(HttpRequest.Builder request, String accept) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = http.send(
                    request.header("Accept", accept)
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Page(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.replaceFirst(";.*", "").split("=", 2);
        if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
