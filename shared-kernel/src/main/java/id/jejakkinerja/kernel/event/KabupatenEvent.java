package id.jejakkinerja.kernel.event;

/** What happens in the kabupaten for all its kecamatan. */
public sealed interface KabupatenEvent extends DomainEvent permits PeriodOpened, PeriodClosed, BenchmarkRecorded {}
