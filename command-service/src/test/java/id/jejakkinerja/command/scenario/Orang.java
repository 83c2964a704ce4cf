package id.jejakkinerja.command.scenario;

import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.time.LocalDate;
import java.util.Set;

/** The people of the stories and what they send along with their commands. */
public final class Orang {
    public static final KodeKecamatan LEDOKOMBO = new KodeKecamatan("35.09.28");
    public static final LocalDate DATE = LocalDate.of(2023, 2, 1);
    public static final Actor OPERATOR = new Actor("sri", Set.of(Peran.OPERATOR), LEDOKOMBO);
    public static final Actor OTHER_OPERATOR = new Actor("budi", Set.of(Peran.OPERATOR), LEDOKOMBO);
    public static final Actor CAMAT = new Actor("suryadi", Set.of(Peran.CAMAT), LEDOKOMBO);
    /** Holds both roles: may send either's commands, but not approve what they entered. */
    public static final Actor BOTH = new Actor("rangkap", Set.of(Peran.CAMAT, Peran.OPERATOR), LEDOKOMBO);

    public static final Actor BAPPEDA = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);
    public static final Actor AUDITOR = new Actor("auditor", Set.of(Peran.AUDITOR), null);

    private static final DasarHukum BASIS = new DasarHukum("Keputusan Camat", "188/01/2023", LocalDate.of(2023, 1, 2));

    private Orang() {}

    /** A command with reason and basis, in force on {@link #DATE}. */
    public static CommandMeta by(Actor actor) {
        return by(actor, DATE);
    }

    public static CommandMeta by(Actor actor, LocalDate effectiveDate) {
        return new CommandMeta("c-1", actor, effectiveDate, "karena perlu", BASIS, null, "k-1", null);
    }

    public static CommandMeta withoutReason(Actor actor) {
        return new CommandMeta("c-1", actor, DATE, "  ", BASIS, null, "k-1", null);
    }

    public static CommandMeta withoutBasis(Actor actor) {
        return new CommandMeta("c-1", actor, DATE, "karena perlu", null, null, "k-1", null);
    }
}
