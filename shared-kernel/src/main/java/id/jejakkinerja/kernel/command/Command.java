package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;

/** Something a person or a program asks for. */
public sealed interface Command permits RenstraCommand, IkuCommand, TahunKinerjaCommand, KabupatenCommand {
    /** The stream that decides. */
    StreamId stream();
}
