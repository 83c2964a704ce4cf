package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be found wrong with a page that a browser shows. Begins to listen before anything is loaded. */
final class Sight {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What is in order is not gathered: a page of tables has thousands of cells that are. */
    private static final String FIND = """
            rules => axe
                .run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary).join(' ')))
            """;

    private final Page page;
    private final List<ConsoleMessage> messages = new ArrayList<>();
    private long transferred;

    Sight(Page page) {
        this.page = page;
        page.onConsoleMessage(messages::add);
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                event -> transferred += event.get("encodedDataLength").getAsLong());
    }

    /** Loads an address. */
    Response open(String path) {
        Response response = page.navigate(path);
        if (response == null) {
            throw new AssertionError(path + " was not loaded");
        }
        return response;
    }

    /** What the network carried so far, headers included. */
    long bytes() {
        return transferred;
    }

    /** Violations of WCAG 2.2 A and AA, each with its first elements. */
    List<String> violations() {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<?> found = (List<?>) page.evaluate(FIND, RULES);
        return found.stream().map(String::valueOf).toList();
    }

    /** By how many pixels the page itself is wider than its window. */
    int overhang() {
        Object pixels = page.evaluate(
                "() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    /** What the freshness bar says; empty where there is none, or more than one. */
    String freshness() {
        Locator bar = page.locator(".fresh");
        return bar.count() == 1 ? bar.innerText().replaceAll("\\s+", " ") : "";
    }

    /**
     * What the console complained about, refusals of the content security policy among it; not that a page was answered with an error,
     * which a page of refusal is.
     */
    List<String> complaints() {
        return messages.stream()
                .filter(message ->
                        message.type().equals("error") || message.type().equals("warning"))
                .filter(message -> !(message.location().startsWith(page.url())
                        && message.text().startsWith("Failed to load resource")))
                .map(ConsoleMessage::text)
                .toList();
    }

    /** Nothing an A or AA criterion is against and nothing to scroll to sideways, on a phone and on a desk; both are photographed. */
    static void looksRight(Page page, String name) {
        Sight sight = new Sight(page);
        for (int width : List.of(360, 1440)) {
            page.setViewportSize(width, Reader.HEIGHT);
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "halaman", name + "-" + width + ".png")));
            assertThat(sight.violations()).as("%s at %d", name, width).isEmpty();
            assertThat(sight.overhang()).as("%s at %d", name, width).isZero();
        }
    }
}
