package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.ops.Lag;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far what a page shows is behind what was recorded.
 *
 * @param detik seconds
 * @param jauh whether that is more than a reader may be left to find out alone
 */
record Tertinggal(String detik, boolean jauh) {
    static Tertinggal of(Lag.Reading reading) {
        BigDecimal seconds = BigDecimal.valueOf(reading.seconds()).setScale(1, RoundingMode.HALF_UP);
        return new Tertinggal(Penulisan.of(seconds.signum() == 0 ? BigDecimal.ZERO : seconds), reading.isTooFar());
    }
}
