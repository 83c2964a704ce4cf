package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Peran;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A place in the menu that another module has pages for. It is a bean of that module, so that without it nothing leads there.
 *
 * @param path where it leads; what lies below belongs to it
 * @param roles who may go there
 * @param text its name in a language
 */
public record MenuEntry(String path, Set<Peran> roles, Function<Locale, String> text) {
    public MenuEntry {
        roles = Set.copyOf(roles);
    }
}
