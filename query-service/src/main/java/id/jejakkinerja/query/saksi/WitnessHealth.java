package id.jejakkinerja.query.saksi;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down while the alarm rings, for whoever watches {@code /actuator/health}. No part of readiness or liveness: every instance reads the
 * same log, so all would be taken out of service at once, no restart mends a log, and the auditor needs the pages now more than ever.
 */
@Component("witnessHealthIndicator")
final class WitnessHealth extends AbstractHealthIndicator {
    private final Alarm alarm;
    private final Witness witness;

    WitnessHealth(Alarm alarm, Witness witness) {
        super("the witness cannot be asked");
        this.alarm = alarm;
        this.witness = witness;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        (alarm.isRinging() ? health.down() : health.up())
                .withDetail("leaves", witness.size())
                .withDetail("lagLeaves", witness.lag());
    }
}
