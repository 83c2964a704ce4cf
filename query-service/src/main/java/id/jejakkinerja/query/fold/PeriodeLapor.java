package id.jejakkinerja.query.fold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reporting period takes figures.
 *
 * @param due last day for submission, where one was set
 * @param origin the event that opened or closed it
 */
public record PeriodeLapor(boolean open, @Nullable LocalDate due, Origin origin) {}
