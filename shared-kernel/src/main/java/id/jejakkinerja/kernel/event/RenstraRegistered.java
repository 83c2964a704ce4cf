package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.renstra.StrukturRenstra;

/** The first version of a Renstra was registered. */
public record RenstraRegistered(StrukturRenstra struktur) implements RenstraEvent {}
