package id.jejakkinerja.runtime.command;

import id.jejakkinerja.kernel.value.Actor;

/**
 * Has a command carried out. One of the two seams between the modes: in one process a call, between two services HTTP with the
 * caller's own token.
 */
public interface CommandPort {
    /**
     * Carries a command out exactly once per command id, however often it is sent.
     *
     * @param commandName a name of the command catalogue
     * @param body the command as JSON, with the fields common to all commands
     * @param actor who asks, proven
     * @return what was stored
     * @throws CommandRefused when a rule says no; nothing is stored
     * @throws InvalidCommand when it cannot be understood, or its key was used for something else
     */
    CommandReceipt send(String commandName, String body, Actor actor, CommandIds ids);

    /** The same for a command that answers no event. */
    default CommandReceipt send(String commandName, String body, Actor actor, String commandId, String correlationId) {
        return send(commandName, body, actor, new CommandIds(commandId, correlationId, null));
    }
}
