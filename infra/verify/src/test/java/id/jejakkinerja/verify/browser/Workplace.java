package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.RunningPlatform;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A platform of its own with people at work on it, each in a window of theirs that stays signed in. */
final class Workplace implements AutoCloseable {
    static final Map<String, String> BASIS = Map.of(
            "basisKind", "Keputusan Camat",
            "basisNumber", "188/2024",
            "basisDate", "2024-01-02",
            "effectiveDate", "2024-01-02");

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
                    signIn(window.newPage(), who);
                    return window;
                })
                .newPage();
        page.navigate(path);
        return page;
    }

    /** The camat adopts the plan of a year, the operator allots every line, the camat signs; the page is the camat's. */
    Page plan(String year) {
        Page camat = open("camat-ledokombo", year + "/isi/rkt");
        send(camat, BASIS);
        assertThat(camat.url()).contains("/tugas/TAHUN?tersimpan=");

        Page operator = open("operator-ledokombo", year + "/isi/pagu");
        List<?> lines = (List<?>) operator.evaluate(
                "() => [...document.querySelectorAll('select[name=line] option')].map(o => o.value).filter(v"
                        + " => v.endsWith('OPERASIONAL'))");
        assertThat(lines).hasSizeGreaterThan(5);
        for (Object line : lines) {
            operator.navigate(year + "/isi/pagu");
            operator.selectOption("select[name=line]", line.toString());
            operator.fill("input[name=amount]", "Rp 100.000.000");
            send(operator, BASIS);
            assertThat(operator.url()).contains("tersimpan=");
        }

        camat.navigate(year + "/isi/pk");
        send(camat, BASIS);
        return camat;
    }

    /** A window of nobody yet. */
    BrowserContext window(boolean scripts) {
        return Chromium.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(platform.uri().toString())
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(1440, Reader.HEIGHT));
    }

    /** A window as it was when its browser was closed, with the cookies and what was kept in it. */
    BrowserContext reopened(String kept) {
        return Chromium.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(platform.uri().toString())
                        .setViewportSize(1440, Reader.HEIGHT)
                        .setStorageState(kept));
    }

    /** The administrator has a password of their own, which they have changed before anything else. */
    private void signIn(Page page, String reader) {
        if (reader.equals(SitePage.ADMINISTRATOR)) {
            new Browser(platform.uri()).signInAsAdministrator(platform.dataDir());
            Reader.signIn(page, reader, Browser.ADMINISTRATORS);
        } else {
            Reader.signIn(page, reader);
        }
        page.close();
    }

    /** Closes somebody's window; they sign in anew when they come back. */
    void leave(String reader) {
        BrowserContext window = windows.remove(reader);
        if (window != null) {
            window.close();
        }
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

    /** Fills in some fields, looks the form over as it was read, and sends it. */
    static void lookOverAndSend(Page page, Map<String, String> fields) {
        send(page, fields);
        press(page, "button.go[value=kirim]");
    }

    static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, value) -> page.fill("[name='" + name + "']", value));
    }

    /** Presses what leads to another page, and waits for it. */
    static void press(Page page, String button) {
        NextPage.after(page, () -> page.click(button));
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
