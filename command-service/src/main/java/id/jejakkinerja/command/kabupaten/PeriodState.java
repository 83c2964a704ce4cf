package id.jejakkinerja.command.kabupaten;

import java.time.Instant;

/** Whether figures of a period may be entered. */
public sealed interface PeriodState {
    /** Entering is possible. */
    record Open() implements PeriodState {}

    /** Bappeda has not opened it yet. */
    record NotOpen() implements PeriodState {}

    /**
     * Bappeda closed it.
     *
     * @param by subject of who closed it
     * @param since when, by the platform's clock
     */
    record Closed(String by, Instant since) implements PeriodState {}

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** Its name in refusals. */
    default String label() {
        return switch (this) {
            case Open ignored -> "OPEN";
            case NotOpen ignored -> "NOT_OPEN";
            case Closed ignored -> "CLOSED";
        };
    }
}
