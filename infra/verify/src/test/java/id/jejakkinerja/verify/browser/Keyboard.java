package id.jejakkinerja.verify.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has no mouse: goes from stop to stop, types, and presses Enter. */
final class Keyboard {
    /** More stops than any page has before what is looked for here. */
    private static final int PATIENCE = 300;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Signs in at the login page to which a first address led. */
    void signIn(String reader) {
        // the field takes the focus when the page is first drawn, which may be after it has loaded
        page.waitForFunction("() => document.activeElement.name === 'username'");
        type(reader);
        tab();
        type("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.waitForLoadState();
    }

    /** Walks on to the link with the address and presses it. */
    void follow(String href) {
        to("[href='" + href + "']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith(href));
        page.waitForLoadState();
    }

    /** Walks on to what the selector matches and presses it, which leads to another page. */
    void press(String selector) {
        to(selector);
        NextPage.after(page, () -> page.keyboard().press("Enter"));
    }

    /** Walks on to a field and types into it; in a list that chooses what begins so. */
    void fill(String name, String text) {
        to("[name='" + name + "']");
        type(text);
    }

    /** Walks on to the field for a file, opens it and takes one. */
    void attach(String name, FilePayload file) {
        to("[name='" + name + "']");
        page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
    }

    void tab() {
        page.keyboard().press("Tab");
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void to(String selector) {
        List<String> met = new ArrayList<>();
        do {
            if (met.size() > PATIENCE) {
                throw new AssertionError("no way to " + selector + " on " + page.url() + ", only to " + met);
            }
            tab();
            met.add(focused("outerHTML.slice(0, 120)"));
        } while (!Boolean.parseBoolean(focused("matches(\"" + selector + "\")")));
    }

    /** Something about the element that has the focus. */
    String focused(String what) {
        return String.valueOf(page.evaluate("() => document.activeElement." + what));
    }
}
