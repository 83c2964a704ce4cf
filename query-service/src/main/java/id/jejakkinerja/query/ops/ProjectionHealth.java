package id.jejakkinerja.query.ops;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Part of readiness: not ready until the live view has once, since this instance began, been at most a few seconds behind the log. What it
 * lags later is no reason to send readers away: every instance reads the one live view, so all would leave at the same moment and nobody
 * would be served, while a read that is old says so. That is for the alert and the bar on the pages. Down where the log cannot be asked.
 */
@Component("projections")
class ProjectionHealth extends AbstractHealthIndicator {
    private final Lag lag;
    private final Reconciliation reconciliation;
    private volatile boolean begun;

    ProjectionHealth(Lag lag, Reconciliation reconciliation) {
        super("the live view's position cannot be read");
        this.lag = lag;
        this.reconciliation = reconciliation;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Lag.Reading reading = lag.read();
        begun |= !reading.isTooFar();
        health.status(begun ? Status.UP : Status.OUT_OF_SERVICE)
                .withDetail("head", reading.head())
                .withDetail("position", reading.reached())
                .withDetail("lagEvents", reading.events())
                .withDetail("lagSeconds", reading.seconds())
                .withDetail("missedEvents", reconciliation.missed());
    }
}
