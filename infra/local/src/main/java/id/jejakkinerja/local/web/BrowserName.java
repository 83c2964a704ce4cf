package id.jejakkinerja.local.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person calls the browser and the system behind a {@code User-Agent}: enough to know one's own again, kept short. */
final class BrowserName {
    /** In this order: Edge and Opera call themselves Chrome too, and everybody but Firefox calls itself Safari. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    /** In this order: Android calls itself Linux too, and an iPhone Mac OS X. */
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private BrowserName() {}

    /** Names only, or "–" where there are none; nothing of what was sent. */
    static String of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        if (browser.isEmpty() && system.isEmpty()) {
            return "–";
        }
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<Map.Entry<String, String>> names, String text) {
        return names.stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
