package id.jejakkinerja.command.gateway;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.Busy;

/** Lets as many commands in as there are connections for, has a bounded number wait their turn, and hands the others back. */
final class QueuedCommandPort implements CommandPort {
    private final CommandPort port;
    private final Bulkhead bulkhead;

    QueuedCommandPort(CommandPort port, Bulkhead bulkhead) {
        this.port = port;
        this.bulkhead = bulkhead;
    }

    @Override
    public CommandReceipt send(String commandName, String body, Actor actor, CommandIds ids) {
        try {
            return bulkhead.run(() -> port.send(commandName, body, actor, ids));
        } catch (Busy e) {
            throw InvalidCommand.busy(e.retryAfter(), e);
        }
    }
}
