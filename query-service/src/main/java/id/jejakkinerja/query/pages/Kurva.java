package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The quarters of a year as a line. A quarter without a value is a gap, and no line leads over it.
 *
 * @param ruas lines between neighbouring quarters, as polyline points
 * @param titik the quarters with a value
 * @param gaps where the missing quarters would be
 */
record Kurva(List<String> ruas, List<Titik> titik, List<String> gaps) {

    /** A quarter with a value. */
    record Titik(Masa quarter, String x, String y) {}

    /**
     * The area of a drawing that a line may use.
     *
     * @param left of the first quarter
     * @param step to the next one
     * @param bottom of the lowest value
     * @param height from there to 100
     * @param lowest value on the scale, in percent, below 100
     */
    record Bidang(double left, double step, double bottom, double height, double lowest) {

        String x(Masa quarter) {
            return number(left + step * Masa.QUARTERS.indexOf(quarter));
        }

        /** What lies outside the scale is drawn at its end. */
        String y(Persen value) {
            double shown = Math.clamp(value.value().doubleValue(), lowest, 100);
            return number(bottom - height * (shown - lowest) / (100 - lowest));
        }

        private static String number(double value) {
            return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /**
     * @param values of the quarters that have one
     * @param quarters to draw, from the first on
     */
    static Kurva of(Map<Masa, Persen> values, List<Masa> quarters, Bidang area) {
        List<String> lines = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<Titik> points = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Masa quarter : quarters) {
            String x = area.x(quarter);
            Persen value = values.get(quarter);
            if (value == null) {
                gaps.add(x);
                close(open, lines);
            } else {
                points.add(new Titik(quarter, x, area.y(value)));
                open.add(x + "," + area.y(value));
            }
        }
        close(open, lines);
        return new Kurva(lines, points, gaps);
    }

    private static void close(List<String> open, List<String> lines) {
        if (open.size() > 1) {
            lines.add(String.join(" ", open));
        }
        open.clear();
    }
}
