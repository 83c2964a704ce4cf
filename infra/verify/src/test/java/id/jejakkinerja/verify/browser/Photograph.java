package id.jejakkinerja.verify.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A picture of a whole page, however long. */
final class Photograph {
    private static final Path ALL = Path.of("target", "halaman");

    private Photograph() {}

    /** Into a PNG file of some name; past Playwright, which lays the page out anew for it and takes longer. */
    static void take(CDPSession page, String name) {
        JsonObject whole = page.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
        whole.addProperty("scale", 1);
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "png");
        wanted.addProperty("captureBeyondViewport", true);
        wanted.addProperty("optimizeForSpeed", true);
        wanted.add("clip", whole);
        String picture = page.send("Page.captureScreenshot", wanted).get("data").getAsString();
        try {
            Files.write(
                    Files.createDirectories(ALL).resolve(name + ".png"),
                    Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
