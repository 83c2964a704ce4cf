package id.jejakkinerja.command.store;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** What is sent to an aggregate and says itself to which; Axon would look for an annotation on it every time. */
public interface Addressed {
    /** The stream that decides. */
    String stream();

    /** To which stream a message goes that carries something addressed. */
    static String stream(CommandMessage<?> message) {
        return ((Addressed) message.getPayload()).stream();
    }

    /** The same as Axon takes it. */
    static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) stream(message), null);
    }
}
