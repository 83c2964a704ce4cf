package id.jejakkinerja.kernel.event;

/** Something that happened and is stored for ever. */
public sealed interface DomainEvent permits RenstraEvent, IkuEvent, TahunKinerjaEvent, KabupatenEvent {}
