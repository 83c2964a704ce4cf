package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Somebody asks to read what their roles do not cover. */
public final class ForbiddenRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> figures;

    private ForbiddenRead(RefusalCode code, Map<String, Object> figures) {
        super(code.name(), null, false, false);
        this.code = code.name();
        this.figures = figures;
    }

    /** Lets an actor read a kecamatan's data: their own, or any for Bappeda and auditors. */
    public static void unlessMayRead(Actor actor, KodeKecamatan kecamatan) {
        if (!actor.mayRead(kecamatan)) {
            throw actor.ownKecamatan()
                    .map(own -> new ForbiddenRead(
                            RefusalCode.FORBIDDEN_KECAMATAN, Map.of("kecamatan", kecamatan, "own", own)))
                    .orElseGet(() -> role(actor, List.of(Peran.OPERATOR, Peran.CAMAT, Peran.BAPPEDA, Peran.AUDITOR)));
        }
    }

    /** Lets an actor read a stream: that of a kecamatan as its data, the kabupaten's own as what lies across all kecamatan. */
    public static void unlessMayRead(Actor actor, StreamId stream) {
        stream.kecamatan().ifPresentOrElse(kecamatan -> unlessMayRead(actor, kecamatan), () -> unlessSeesAll(actor));
    }

    /** Lets an actor see what only some roles, of this kecamatan or of the whole kabupaten, have to do with. */
    public static void unlessMayAct(Actor actor, Set<Peran> roles, KodeKecamatan kecamatan) {
        if (!actor.mayAct(roles, kecamatan)) {
            throw role(actor, roles);
        }
    }

    /** Lets an actor see what only some roles have to do with, whatever their kecamatan. */
    public static void unlessHolds(Actor actor, Set<Peran> roles) {
        if (roles.stream().noneMatch(actor::has)) {
            throw role(actor, roles);
        }
    }

    /** Lets an actor read across all kecamatan: Bappeda and auditors only. */
    public static void unlessSeesAll(Actor actor) {
        if (!actor.seesAllKecamatan()) {
            throw role(actor, List.of(Peran.BAPPEDA, Peran.AUDITOR));
        }
    }

    /** Lets an actor see and do what has to do with the platform itself: administrators only. */
    public static void unlessAdministers(Actor actor) {
        if (!actor.has(Peran.ADMIN)) {
            throw role(actor, List.of(Peran.ADMIN));
        }
    }

    private static ForbiddenRead role(Actor actor, Collection<Peran> required) {
        return new ForbiddenRead(
                RefusalCode.FORBIDDEN_ROLE,
                Map.of(
                        "required",
                        List.copyOf(new TreeSet<>(required)),
                        "held",
                        List.copyOf(new TreeSet<>(actor.roles()))));
    }

    public String code() {
        return code;
    }

    public Map<String, Object> figures() {
        return figures;
    }
}
