package id.jejakkinerja.query.tabel;

import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.RenstraVersion;
import java.util.List;
import java.util.Optional;

/** Which versions of a Renstra a reader wants to see. */
public sealed interface Versi {

    Versi IN_FORCE = new InForce();
    Versi ALL = new All();

    /** The version to plan by. */
    record InForce() implements Versi {}

    /** Every version, oldest first. */
    record All() implements Versi {}

    /** @param number 0 the original, 1 and up its amendments */
    record Number(int number) implements Versi {}

    /** Reads {@code all} or a version's number; empty for anything else. */
    static Optional<Versi> parse(String text) {
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        return text.matches("\\d{1,3}") ? Optional.of(new Number(Integer.parseInt(text))) : Optional.empty();
    }

    /** The wanted versions, none where they do not exist. */
    default List<RenstraVersion> select(KecamatanYear year) {
        RenstraState renstra = year.renstra();
        List<RenstraVersion> all = renstra == null ? List.of() : renstra.versions();
        return switch (this) {
            case InForce ignored -> all.isEmpty() ? all : List.of(all.getLast());
            case All ignored -> all;
            case Number wanted ->
                all.stream().filter(v -> v.number() == wanted.number()).toList();
        };
    }
}
