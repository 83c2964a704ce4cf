package id.jejakkinerja.runtime.start;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings that follow from ours: {@code jejak.log} (json or text) and {@code jejak.cookie.secure}, which follows from
 * {@code jejak.public-url} unless it is set: only plain HTTP on this machine goes without. They come last, so an operator may
 * still set Spring's own property. Runs before logging starts and before Axon is loaded.
 */
public final class DerivedProperties implements EnvironmentPostProcessor, Ordered {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> derived = new HashMap<>();
        Binder settings = Binder.get(environment);
        if (settings.bind("jejak.log", LogForm.class).orElse(LogForm.JSON) == LogForm.JSON) {
            derived.put("logging.structured.format.console", "ecs");
        }
        boolean secure = settings.bind("jejak.cookie.secure", Boolean.class)
                .orElseGet(() -> !isPlainLocalhost(
                        settings.bind("jejak.public-url", String.class).orElse("http://localhost")));
        derived.put("server.servlet.session.cookie.secure", secure);
        // A browser keeps a __Host- cookie only when it is Secure.
        derived.put("server.servlet.session.cookie.name", secure ? "__Host-SID" : "SID");
        environment.getPropertySources().addLast(new MapPropertySource("jejak-derived", derived));
        keepAxonQuiet();
    }

    /** Not every browser counts localhost as secure, and some would drop the cookie there without a word. */
    private static boolean isPlainLocalhost(String publicUrl) {
        try {
            URI url = URI.create(publicUrl);
            return "http".equalsIgnoreCase(url.getScheme())
                    && url.getHost() != null
                    && LOOPBACK.contains(url.getHost().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false; // whoever reads the URL refuses the start
        }
    }

    /** Axon 4.13 asks its maker's server for updates and prints an advertisement unless these are set; it reads system properties only. */
    private static void keepAxonQuiet() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** After the application's own files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private enum LogForm {
        JSON,
        TEXT
    }
}
