package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.ResumeOptions;
import id.jejakkinerja.verify.e2e.PageHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.SoftAssertions;

/**
 * What can be found wrong with a page that a browser shows. Begins to listen before anything is loaded, begins anew with every page,
 * and lets the browser keep nothing from one page to the next, so that each weighs what a first visit to it weighs.
 */
final class Sight {
    /** A phone and a desk. */
    static final List<Integer> WIDTHS = List.of(360, 1440);

    /** Weight of a first visit: a page that weighs nothing was not measured. */
    private static final long LEAST = 1_000;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * Marks one text of each look: its colour, size and weight before the grounds behind it, of which a year's tables have two dozen
     * among thousands of cells. Contrast follows from the look alone and takes three quarters of the time where every cell is judged.
     */
    private static final String MARK_LOOKS = """
        () => {
          const seen = new Set();
          const grounds = new Map();
          for (const el of document.querySelectorAll('*')) {
            const s = getComputedStyle(el);
            const own = [s.backgroundColor, s.backgroundImage, s.opacity, s.mixBlendMode].join();
            const ground = (grounds.get(el.parentElement) ?? '') + (own === 'rgba(0, 0, 0, 0),none,1,normal' ? '' : '|' + own);
            grounds.set(el, ground);
            el.removeAttribute('data-rupa');
            const written = [...el.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())
                || el.matches('input, select, textarea');
            const look = [ground, s.color, s.fontSize, s.fontWeight, s.textShadow].join();
            if (written && el.checkVisibility() && !seen.has(look)) {
              seen.add(look);
              el.setAttribute('data-rupa', '');
            }
          }
        }
        """;

    /** What is in order is not gathered: a page of tables has thousands of cells that are. */
    private static final String FIND = """
        rules => {
          axe.configure({rules: [{id: 'color-contrast', selector: '[data-rupa]'}]});
          return axe
            .run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations'], preload: false})
            .then(found => found.violations.map(rule =>
                rule.id + ': ' + rule.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary).join(' ')));
        }
        """;

    /**
     * Names in the sample data are Indonesian on every page, and a program that reads an English page aloud must be told so. What cites one
     * within a sentence of the page's own language is left to that language.
     */
    private static final String FIND_NAMES = """
        () => {
          const names = /^\\s*(Meningkatnya|Terjaganya|Persentase|Indeks|Jumlah|Penyediaan|Penyelenggaraan|Pemeliharaan|Penunjang|Pemberdayaan|Administrasi|Fasilitasi)\\b/;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = new Set();
          while (texts.nextNode()) {
            const around = texts.currentNode.parentElement;
            if (names.test(texts.currentNode.data) && !around.closest('script, style, pre, code, svg, textarea')
                && around.closest('[lang]').lang !== 'id') {
              found.add(around.localName + ': ' + texts.currentNode.data.trim().slice(0, 90));
            }
          }
          return [...found];
        }
        """;

    /** A figure of thousands that goes on in the next line reads as two smaller ones. */
    private static final String FIND_BROKEN_FIGURES = """
        () => {
          const figure = /(?<![\\w.])[−+]?\\d{1,3}(\\.\\d{3})+(?!\\d)/g;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            for (const written of texts.currentNode.data.matchAll(figure)) {
              const shown = document.createRange();
              shown.setStart(texts.currentNode, written.index);
              shown.setEnd(texts.currentNode, written.index + written[0].length);
              if (new Set([...shown.getClientRects()].map(box => box.top)).size > 1) {
                found.push(written[0]);
              }
            }
          }
          return found;
        }
        """;

    private final Page page;
    private final List<ConsoleMessage> messages = new ArrayList<>();
    private final AtomicReference<Response> document = new AtomicReference<>();
    private final CDPSession protocol;
    private long transferred;

    Sight(Page page) {
        this.page = page;
        page.onConsoleMessage(messages::add);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                document.set(response);
            }
        });
        this.protocol = page.context().newCDPSession(page);
        protocol.send("Network.enable");
        JsonObject nothingKept = new JsonObject();
        nothingKept.addProperty("cacheDisabled", true);
        protocol.send("Network.setCacheDisabled", nothingKept);
        protocol.on("Network.requestWillBeSent", event -> {
            if (event.has("type") && event.get("type").getAsString().equals("Document")) {
                transferred = 0;
                messages.clear();
            }
        });
        protocol.on(
                "Network.loadingFinished",
                event -> transferred += event.get("encodedDataLength").getAsLong());
    }

    Page page() {
        return page;
    }

    /** Loads an address. */
    Response open(String path) {
        Response response = page.navigate(path);
        if (response == null) {
            throw new AssertionError(path + " was not loaded");
        }
        return response;
    }

    /** What the network carried so far for this page, headers included. */
    long bytes() {
        return transferred;
    }

    /** Violations of WCAG 2.2 A and AA, each with its first elements. */
    List<String> violations() {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        page.evaluate(MARK_LOOKS);
        List<?> found = (List<?>) page.evaluate(FIND, RULES);
        return found.stream().map(String::valueOf).toList();
    }

    /** Names on an English page that are Indonesian and do not say so, each with the element around it. */
    List<String> unmarkedNames() {
        List<?> found = (List<?>) page.evaluate(FIND_NAMES);
        return found.stream().map(String::valueOf).toList();
    }

    /** Figures of thousands that do not stand on one line. */
    List<String> brokenFigures() {
        List<?> found = (List<?>) page.evaluate(FIND_BROKEN_FIGURES);
        return found.stream().map(String::valueOf).toList();
    }

    /** By how many pixels the page itself is wider than its window. */
    int overhang() {
        Object pixels =
                page.evaluate("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) -"
                        + " document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    /** What is wrong with the headers that the page came with. */
    List<String> headerFaults() {
        Response came = document.get();
        if (came == null) {
            throw new AssertionError("nothing came yet");
        }
        return PageHeaders.faults(
                URI.create(came.url()).getPath(),
                List.of(),
                name -> Objects.requireNonNullElse(came.headerValues(name), List.of()));
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

    /** Looks at the page that is there, on a phone and on a desk, and photographs both. */
    void assertInOrder(String name, String language, long most) {
        assertInOrder(name, language, WIDTHS, most);
    }

    /**
     * Looks at the page that is there on screens of some widths, and photographs it on each.
     *
     * @param name of its screenshots
     * @param most bytes of a first visit
     */
    void assertInOrder(String name, String language, List<Integer> widths, long most) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(page.getAttribute("html", "lang")).as("language").isEqualTo(language);
            softly.assertThat(bytes()).as("bytes").isBetween(LEAST, most);
            softly.assertThat(headerFaults()).as("headers").isEmpty();
            softly.assertThat(unmarkedNames())
                    .as("names without their language")
                    .isEmpty();
            for (int width : widths) {
                page.setViewportSize(width, Reader.HEIGHT);
                Photograph.take(protocol, name + "-" + language + "-" + width);
                softly.assertThat(overhang())
                        .as("%s: overhang at %d pixels", name, width)
                        .isZero();
                softly.assertThat(brokenFigures())
                        .as("%s: broken figures at %d pixels", name, width)
                        .isEmpty();
                softly.assertThat(violations())
                        .as("%s: WCAG at %d pixels", name, width)
                        .isEmpty();
            }
            softly.assertThat(complaints()).as("console").isEmpty();
        });
    }

    /**
     * Looks at a page that somebody came to while at work, whose load nobody watched, in both languages: what was sent to reach it is sent
     * again in English, and once more as it was. So it is for what stores nothing.
     */
    static void looksRight(Page page, String name) {
        asItIs(page, name);
        page.route(
                "**/*",
                route -> route.resume(
                        route.request().isNavigationRequest()
                                ? new ResumeOptions()
                                        .setUrl(SitePage.in(
                                                "en", route.request().url()))
                                : new ResumeOptions()));
        page.reload();
        page.unroute("**/*");
        assertThat(page.getAttribute("html", "lang")).as(name).isEqualTo("en");
        asItIs(page, name + "-en");
        page.reload();
    }

    /** The same for what would be gone if it were loaded again, in the language that it has. */
    static void asItIs(Page page, String name) {
        Sight sight = new Sight(page);
        assertThat(sight.unmarkedNames())
                .as("%s: names without their language", name)
                .isEmpty();
        for (int width : WIDTHS) {
            page.setViewportSize(width, Reader.HEIGHT);
            Photograph.take(sight.protocol, name + "-" + width);
            assertThat(sight.violations()).as("%s at %d", name, width).isEmpty();
            assertThat(sight.overhang()).as("%s at %d", name, width).isZero();
            assertThat(sight.brokenFigures()).as("%s at %d", name, width).isEmpty();
        }
    }
}
