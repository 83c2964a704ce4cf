package id.jejakkinerja.verify.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, started by the first test that asks and shared by all. None is ever downloaded. */
final class Chromium {
    /** The first draws no windows around the pages, which costs the others much of their time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final String NONE = "No browser: none of " + String.join(", ", NAMES)
            + " is on the PATH, and CHROMIUM names none. With REQUIRE_BROWSER=true this is a failure.";

    private Chromium() {}

    private static final class Started {
        private static final Browser BROWSER = start(find(System.getenv()).getFirst());

        private Started() {}
    }

    /** The started browser. Where there is none the test that asks is skipped, or fails where one is required. */
    static Browser get() {
        demandOne(find(System.getenv()), "true".equals(System.getenv("REQUIRE_BROWSER")));
        return Started.BROWSER;
    }

    static void demandOne(List<Path> found, boolean required) {
        if (found.isEmpty()) {
            if (required) {
                throw new AssertionError(NONE);
            }
            System.err.println(NONE);
            Assumptions.abort(NONE);
        }
    }

    /** Programs that could serve, the preferred one first: what {@code CHROMIUM} names, else the usual names along the path. */
    static List<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault("CHROMIUM", "");
        List<Path> directories = Arrays.stream(
                        environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(Path::of)
                .toList();
        Stream<Path> candidates = named.isEmpty()
                ? NAMES.stream().flatMap(name -> directories.stream().map(directory -> directory.resolve(name)))
                : Stream.of(Path.of(named));
        return candidates.filter(Files::isExecutable).toList();
    }

    private static Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(arguments()));
    }

    /** Nothing that Chromium does of its own accord on a network. Its sandbox cannot be had as root. */
    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-gpu",
                "--no-default-browser-check",
                "--no-first-run"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
