package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reporting period was opened. */
public record PeriodOpened(
        TahunAnggaran tahun, Masa masa, @Nullable LocalDate due) implements KabupatenEvent {}
