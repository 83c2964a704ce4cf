package id.jejakkinerja.kernel.command;

/** Asked of a Renstra stream. */
public sealed interface RenstraCommand extends Command permits RegisterRenstra, SetTarget, AdoptRenstra, AmendRenstra {}
