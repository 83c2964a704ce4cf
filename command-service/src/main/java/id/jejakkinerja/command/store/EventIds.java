package id.jejakkinerja.command.store;

import id.jejakkinerja.kernel.event.EventId;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Gives the events of a command the ids that follow from it, {@link EventId}. Everything else Axon numbers gets a random UUID. */
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

    @Override
    public String generateIdentifier() {
        Source source =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(SOURCE) : null;
        return source == null ? UUID.randomUUID().toString() : EventId.of(source.commandId, source.next++);
    }
}
