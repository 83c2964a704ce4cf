package id.jejakkinerja.command.access;

import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandCatalogue.Need;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that hold whatever the state of a stream is: role, territory, legal basis, reason. The roles are those of
 * {@link CommandCatalogue}.
 */
public final class Authority {
    private Authority() {}

    /** The first rule the command breaks: its role, then its territory, then what must come with it. */
    public static Optional<Refusal> check(Command command, CommandMeta meta) {
        CommandCatalogue.Entry entry = CommandCatalogue.of(command);
        StreamId stream = command.stream();
        return Decision.rules()
                .check(() -> role(entry.name(), entry.roles(), meta.actor()))
                .check(() -> territoryExists(stream))
                .check(() -> stream.kecamatan().flatMap(k -> own(k, entry.roles(), meta.actor())))
                .refuseIf(
                        () -> entry.needs().contains(Need.BASIS) && meta.basis() == null,
                        () -> Refusal.of(RefusalCode.BASIS_REQUIRED, "command", entry.name()))
                .refuseIf(
                        () -> entry.needs().contains(Need.REASON) && isBlank(meta),
                        () -> Refusal.of(RefusalCode.REASON_REQUIRED, "command", entry.name()))
                .refusal();
    }

    /** The refusal of an actor who lacks the roles that the command needs. */
    public static Refusal forbiddenRole(String command, Set<Peran> required, Actor actor) {
        return Refusal.of(RefusalCode.FORBIDDEN_ROLE, "command", command)
                .with("required", names(required))
                .with("held", names(actor.roles()));
    }

    private static Optional<Refusal> role(String command, Set<Peran> required, Actor actor) {
        return required.stream().anyMatch(actor::has)
                ? Optional.empty()
                : Optional.of(forbiddenRole(command, required, actor));
    }

    private static Optional<Refusal> territoryExists(StreamId stream) {
        boolean known = stream.kecamatan()
                .map(k -> DaftarKecamatan.find(k).isPresent())
                .orElseGet(() -> stream.equals(StreamId.kabupaten(DaftarKecamatan.JEMBER)));
        return known
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.UNKNOWN_KECAMATAN, "kecamatan", territory(stream)));
    }

    private static Optional<Refusal> own(KodeKecamatan kecamatan, Set<Peran> required, Actor actor) {
        return actor.mayAct(required, kecamatan)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.FORBIDDEN_KECAMATAN, "kecamatan", kecamatan)
                        .with(
                                "own",
                                actor.ownKecamatan().map(KodeKecamatan::value).orElse("-")));
    }

    private static boolean isBlank(CommandMeta meta) {
        String reason = meta.reason();
        return reason == null || reason.isBlank();
    }

    private static String territory(StreamId stream) {
        return stream.value().split(":", -1)[1];
    }

    /** In the order of the roles' declaration, so that the same refusal always reads the same. */
    private static List<String> names(Collection<Peran> roles) {
        return new TreeSet<>(roles).stream().map(Enum::name).toList();
    }
}
