package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.RenstraVersion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a Renstra a reader wants to see.
 *
 * @param number of the one version wanted, 0 the original, 1 and up its amendments; only for {@link Kind#NUMBER}
 */
public record Versi(Kind kind, int number) {

    public enum Kind {
        /** The version to plan by. */
        IN_FORCE,
        /** Every version, oldest first. */
        ALL,
        /** One version by its number. */
        NUMBER
    }

    public static final Versi IN_FORCE = new Versi(Kind.IN_FORCE, 0);
    public static final Versi ALL = new Versi(Kind.ALL, 0);

    /** Reads {@code all} or a version's number; empty for anything else. */
    public static Optional<Versi> parse(String text) {
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        return text.matches("\\d{1,3}")
                ? Optional.of(new Versi(Kind.NUMBER, Integer.parseInt(text)))
                : Optional.empty();
    }

    /**
     * The versions a reader of a table asks for.
     *
     * @param given what the reader wrote; null for the version in force
     * @throws InvalidValue when it cannot be read, or the table has no versions
     */
    public static Versi of(String tabel, @Nullable String given) {
        if (given == null) {
            return IN_FORCE;
        }
        return parse(given).filter(v -> tabel.equals("renstra")).orElseThrow(() -> new InvalidValue("versi", given));
    }

    /** Whether the one version wanted is none of those that the Renstra has; without a Renstra nothing is missed. */
    public boolean isMissedIn(KecamatanYear year) {
        RenstraState renstra = year.renstra();
        return kind == Kind.NUMBER
                && renstra != null
                && renstra.versions().stream().noneMatch(v -> v.number() == number);
    }

    /** The wanted versions, none where they do not exist. */
    List<RenstraVersion> select(KecamatanYear year) {
        RenstraState renstra = year.renstra();
        List<RenstraVersion> all = renstra == null ? List.of() : renstra.versions();
        return switch (kind) {
            case IN_FORCE -> all.isEmpty() ? all : List.of(all.getLast());
            case ALL -> all;
            case NUMBER -> all.stream().filter(v -> v.number() == number).toList();
        };
    }
}
