package id.jejakkinerja.kernel.event;

/** What happens to the key performance indicators. */
public sealed interface IkuEvent extends DomainEvent permits IkuIssued {}
