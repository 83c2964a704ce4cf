package id.jejakkinerja.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What claims on segments are dated and waits before the next claim are measured with: the database's time when this process began, and
 * from there on the time that has passed. The machine's own clock may be set right by an hour at any moment; waits that were measured
 * with it would last that hour, and a claim dated with it would keep everybody else out for as long.
 */
final class LeaseClock extends Clock {
    private final Instant began;
    private final long beganNanos;

    private LeaseClock(Instant began) {
        this.began = began;
        this.beganNanos = System.nanoTime();
    }

    static LeaseClock startedFrom(DataSource database) {
        return new LeaseClock(JdbcClient.create(database)
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }

    /** Lets go of what was claimed later than now: whoever did that had its time from a clock that has been set right since. */
    static void releaseFutureClaims(DataSource database, Duration claimTimeout) {
        JdbcClient.create(database)
                .sql("update query.token_entry set owner = null"
                        + " where claimed_at::timestamptz > clock_timestamp() + make_interval(secs => :timeout)")
                .param("timeout", claimTimeout.toSeconds())
                .update();
    }

    @Override
    public Instant instant() {
        return began.plusNanos(System.nanoTime() - beganNanos);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** @throws UnsupportedOperationException always: claims know no time zone */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("claims know no time zone");
    }
}
