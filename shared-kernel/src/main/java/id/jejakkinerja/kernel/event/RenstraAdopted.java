package id.jejakkinerja.kernel.event;

/** The registered Renstra was adopted. */
public record RenstraAdopted() implements RenstraEvent {}
