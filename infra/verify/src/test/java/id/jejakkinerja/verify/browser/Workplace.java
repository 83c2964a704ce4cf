package id.jejakkinerja.verify.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.jejakkinerja.verify.platform.RunningPlatform;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;

/** A platform of its own with people at work on it, each in a window of theirs that stays signed in. */
final class Workplace implements AutoCloseable {
    private final Map<String, BrowserContext> windows = new HashMap<>();
    private final RunningPlatform platform;

    /** Skips the test where there is no browser, before anything is started. */
    Workplace() {
        this(() -> SharedPlatform.another("work-platform-"));
    }

    /** At another platform than one with the sample year. */
    Workplace(Supplier<RunningPlatform> start) {
        Chromium.get();
        this.platform = start.get();
    }

    RunningPlatform platform() {
        return platform;
    }

    /** A page in somebody's window. */
    Page open(String reader, String path) {
        Page page = windows.computeIfAbsent(reader, who -> {
                    BrowserContext window = window(true);
                    signIn(window, who).close();
                    return window;
                })
                .newPage();
        page.navigate(path);
        return page;
    }

    /** A window of nobody yet. */
    BrowserContext window(boolean scripts) {
        return Chromium.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(platform.uri().toString())
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(1440, Reader.HEIGHT));
    }

    static Page signIn(BrowserContext window, String reader) {
        Page page = window.newPage();
        Reader.signIn(page, reader);
        return page;
    }

    /** Fills in some fields and sends the form. */
    static void send(Page page, Map<String, String> fields) {
        fill(page, fields);
        press(page, "button.go");
    }

    static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, value) -> page.fill("[name='" + name + "']", value));
    }

    /** Presses what leads to another page, and waits for it. */
    static void press(Page page, String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() >= 400),
                () -> page.click(button));
        page.waitForLoadState();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        windows.values().forEach(BrowserContext::close);
        platform.close();
    }
}
