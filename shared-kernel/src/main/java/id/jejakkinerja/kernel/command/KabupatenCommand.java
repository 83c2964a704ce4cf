package id.jejakkinerja.kernel.command;

/** Asked of the kabupaten stream. */
public sealed interface KabupatenCommand extends Command permits OpenPeriod, ClosePeriod, RecordBenchmark {}
