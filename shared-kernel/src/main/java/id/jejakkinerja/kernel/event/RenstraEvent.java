package id.jejakkinerja.kernel.event;

/** What happens to a Renstra. */
public sealed interface RenstraEvent extends DomainEvent
        permits RenstraRegistered, RenstraTargetSet, RenstraAdopted, RenstraAmended {}
