package id.jejakkinerja.verify.browser;

import com.microsoft.playwright.Page;

/** The page to which somebody's act leads. */
final class NextPage {
    /** Tells one page from the next whatever their addresses: a form that is looked over comes back under its own. */
    private static final String BIRTH = "performance.timeOrigin";

    private NextPage() {}

    /** Acts, and waits until another page has been loaded in the place of this one, redirects behind it. */
    static void after(Page page, Runnable act) {
        Object before = page.evaluate(BIRTH);
        act.run();
        page.waitForFunction("before => " + BIRTH + " !== before", before);
        page.waitForLoadState();
    }
}
