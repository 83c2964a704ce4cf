package id.jejakkinerja.local.start;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the one-process mode.
 *
 * @param dataDir everything that must survive this process
 * @param publicUrl where browsers and programs reach the platform; the issuer's name in every token, whatever a request's Host header says
 * @param sampleData whether to create the demo accounts (and, elsewhere, to play the sample year)
 * @param pages a client of the issuer beside the program accounts; none unless told
 */
@ConfigurationProperties("jejak")
public record LocalSettings(
        @DefaultValue("./data") String dataDir,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("false") boolean sampleData,
        @DefaultValue Postgres postgres,
        @DefaultValue Bootstrap bootstrap,
        @DefaultValue SignIn signIn,
        @DefaultValue Session session,
        @Nullable Pages pages) {

    /**
     * The embedded server.
     *
     * @param port of the embedded server; 0 takes a free one at every start
     * @param binariesDir where to unpack the server's programs; beside the data unless told otherwise
     */
    public record Postgres(
            @DefaultValue("0") int port, @Nullable String binariesDir) {}

    /**
     * What only the very first start reads.
     *
     * @param adminPasswordFile holds the first administrator's password; without it a random one is made
     */
    public record Bootstrap(@Nullable String adminPasswordFile) {}

    /**
     * How passwords are guarded.
     *
     * @param failures in a row after which a name is locked; at least 2
     * @param lock how long a name stays locked, and after how long without a failure the count begins anew
     * @param link how long a one-time link for a new password is good for
     */
    public record SignIn(
            @DefaultValue("5") int failures,
            @DefaultValue("15m") Duration lock,
            @DefaultValue("24h") Duration link) {
        public SignIn {
            if (failures < 2) {
                throw new IllegalArgumentException("jejak.sign-in.failures: at least 2");
            }
            positive("jejak.sign-in.lock", lock);
            positive("jejak.sign-in.link", link);
        }
    }

    /**
     * How long a person stays signed in.
     *
     * @param idle without a request
     * @param absolute whatever they do
     */
    public record Session(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration absolute) {
        public Session {
            positive("jejak.session.idle", idle);
            positive("jejak.session.absolute", absolute);
        }
    }

    /**
     * Pages of another process where people sign in here.
     *
     * @param clientId how the pages name themselves
     * @param clientSecret with which they prove it
     * @param urls public URLs under which the pages are reached, without a slash at the end
     */
    public record Pages(String clientId, String clientSecret, List<String> urls) {
        public Pages {
            urls = List.copyOf(urls);
        }

        /** Never the secret: records end up in logs. */
        @Override
        public String toString() {
            return "Pages[" + clientId + " at " + urls + "]";
        }
    }

    private static void positive(String name, Duration given) {
        if (!given.isPositive()) {
            throw new IllegalArgumentException(name + ": more than nothing");
        }
    }

    public Path dataPath() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }

    /**
     * The public URL without a slash at its end.
     *
     * @throws StartRefused PUBLIC_URL_INVALID unless it is an absolute http(s) URL without query or fragment
     */
    public String issuer() {
        URI url;
        try {
            url = URI.create(publicUrl);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(e, StartRefusal.PUBLIC_URL_INVALID, publicUrl);
        }
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new StartRefused(StartRefusal.PUBLIC_URL_INVALID, publicUrl);
        }
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
