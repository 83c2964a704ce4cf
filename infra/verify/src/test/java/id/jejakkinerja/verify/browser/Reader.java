package id.jejakkinerja.verify.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.util.HashMap;
import java.util.Map;

/** People at a screen of some width. Each signs in once; their later windows are signed in already. */
final class Reader {
    static final int HEIGHT = 900;

    private static final Map<String, String> SESSIONS = new HashMap<>();

    private Reader() {}

    /** A window without a session. */
    static BrowserContext stranger(int width) {
        return Chromium.get().newContext(window(width));
    }

    /** A window of somebody who is signed in; of a stranger for {@link SitePage#NOBODY}. */
    static BrowserContext signedIn(String reader, int width) {
        if (reader.equals(SitePage.NOBODY)) {
            return stranger(width);
        }
        if (!SESSIONS.containsKey(reader)) {
            try (BrowserContext context = stranger(width)) {
                if (reader.equals(SitePage.ADMINISTRATOR)) {
                    new Browser(SharedPlatform.get().uri())
                            .signInAsAdministrator(SharedPlatform.get().dataDir());
                    signIn(context.newPage(), reader, Browser.ADMINISTRATORS);
                } else {
                    signIn(context.newPage(), reader);
                }
                SESSIONS.put(reader, context.storageState());
            }
        }
        return Chromium.get().newContext(window(width).setStorageState(SESSIONS.get(reader)));
    }

    /** With the mouse, as far as the page to which a login leads. */
    static void signIn(Page page, String reader) {
        signIn(page, reader, "demo");
    }

    static void signIn(Page page, String reader, String password) {
        page.navigate("/login");
        page.fill("input[name=username]", reader);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }

    static NewContextOptions window(int width) {
        return new NewContextOptions()
                .setBaseURL(SharedPlatform.get().uri().toString())
                .setViewportSize(width, HEIGHT);
    }
}
