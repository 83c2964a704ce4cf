package id.jejakkinerja.verify.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Where two JSON values part. */
final class Difference {
    private Difference() {}

    /** The path of the first difference with what should be there and what is; "" for equal values. */
    static String first(String path, JsonNode wanted, JsonNode is) {
        if (wanted.equals(is)) {
            return "";
        }
        if (wanted.isObject() && is.isObject()) {
            Set<String> names = new TreeSet<>();
            wanted.fieldNames().forEachRemaining(names::add);
            is.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (!wanted.path(name).equals(is.path(name))) {
                    return first(path + "/" + name, wanted.path(name), is.path(name));
                }
            }
        }
        if (wanted.isArray() && is.isArray()) {
            for (int i = 0; i < Math.max(wanted.size(), is.size()); i++) {
                if (!wanted.path(i).equals(is.path(i))) {
                    return first(path + "/" + i, wanted.path(i), is.path(i));
                }
            }
        }
        return path + ": " + is + " instead of " + wanted;
    }
}
