package id.jejakkinerja.kernel.command;

/** Asked of an IKU stream. */
public sealed interface IkuCommand extends Command permits IssueIku {}
