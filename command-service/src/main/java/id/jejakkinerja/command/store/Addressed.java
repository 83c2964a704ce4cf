package id.jejakkinerja.command.store;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** What is sent to an aggregate and says itself to which; Axon would look for an annotation on it every time. */
public interface Addressed {
    /** The stream that decides. */
    String stream();

    /** The address of a message that carries something addressed. */
    static VersionedAggregateIdentifier of(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) ((Addressed) message.getPayload()).stream(), null);
    }
}
