package id.jejakkinerja.query.ops;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Part of readiness: ready while the live view is at most a few seconds behind the log and has skipped nothing; down where the log cannot be asked. */
@Component("projections")
class ProjectionHealth extends AbstractHealthIndicator {
    private final Lag lag;
    private final Reconciliation reconciliation;

    ProjectionHealth(Lag lag, Reconciliation reconciliation) {
        super("the live view's position cannot be read");
        this.lag = lag;
        this.reconciliation = reconciliation;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Lag.Reading reading = lag.read();
        boolean caughtUp = !reading.isTooFar() && reconciliation.missed() == 0;
        health.status(caughtUp ? Status.UP : Status.OUT_OF_SERVICE)
                .withDetail("head", reading.head())
                .withDetail("position", reading.reached())
                .withDetail("lagEvents", reading.events())
                .withDetail("lagSeconds", reading.seconds())
                .withDetail("missedEvents", reconciliation.missed());
    }
}
