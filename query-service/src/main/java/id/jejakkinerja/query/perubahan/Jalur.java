package id.jejakkinerja.query.perubahan;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Paths of fields. Their first two parts name a thing ({@code indikator/ikm}), the rest one of its fields ({@code target/2023}). A thing
 * with a name of its own goes by its path alone where it is new, gone or replaced.
 */
public final class Jalur {
    private static final Pattern NAMED_THING = Pattern.compile("(tujuan|sasaran|indikator)/[^/]+");

    private Jalur() {}

    /** The path of the thing a field belongs to. */
    public static String barang(String path) {
        int end = path.indexOf('/', path.indexOf('/') + 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** What kind of thing it is: {@code indikator}. */
    public static String jenis(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    /** The thing's own id: {@code ikm}. */
    public static String id(String path) {
        return barang(path).substring(path.indexOf('/') + 1);
    }

    /** The field below its thing: {@code target/2023}; empty where the thing is the field. */
    public static String isian(String path) {
        String thing = barang(path);
        return path.length() == thing.length() ? "" : path.substring(thing.length() + 1);
    }

    static boolean isNamedThing(String path) {
        return NAMED_THING.matcher(path).matches();
    }

    static String renamed(String path, Map<String, String> successors) {
        String thing = barang(path);
        return successors.getOrDefault(thing, thing) + path.substring(thing.length());
    }
}
