package id.jejakkinerja.verify.planted.command.tahunkinerja;

import java.time.LocalDate;

public record PureDecision(LocalDate effectiveDate) {
    PureDecision dayAfter() {
        return new PureDecision(effectiveDate.plusDays(1));
    }
}
