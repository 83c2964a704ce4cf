package id.jejakkinerja.command.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Identifiers of events follow from the command they came of: the same command, replayed into an empty log, gives the same ids
 * again. Everything else Axon numbers gets a random UUID.
 */
public final class EventIds extends IdentifierFactory {
    private static final String SOURCE = "jejak.eventIds.source";

    /** Counts the events of one command. */
    private static final class Source {
        private final String commandId;
        private int next;

        private Source(String commandId) {
            this.commandId = commandId;
        }
    }

    /** From here on, identifiers made in this unit of work are those of the command's events. */
    public static void begin(UnitOfWork<?> work, String commandId) {
        work.root().resources().put(SOURCE, new Source(commandId));
    }

    /** The stream has decided; what is numbered from here on are messages of Axon's own. */
    public static void end(UnitOfWork<?> work) {
        work.root().resources().remove(SOURCE);
    }

    /** The id of the n-th event of a command, counted from 0. */
    public static String of(String commandId, int n) {
        return UUID.nameUUIDFromBytes(("jejak-kinerja:" + commandId + "#" + n).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public String generateIdentifier() {
        Source source =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(SOURCE) : null;
        return source == null ? UUID.randomUUID().toString() : of(source.commandId, source.next++);
    }
}
