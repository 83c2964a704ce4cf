package id.jejakkinerja.verify.planted.command.renstra;

import java.time.LocalDate;
import java.time.ZoneOffset;

record DecisionByTheClock(LocalDate today) {
    static DecisionByTheClock decide() {
        return new DecisionByTheClock(LocalDate.now(ZoneOffset.UTC));
    }
}
