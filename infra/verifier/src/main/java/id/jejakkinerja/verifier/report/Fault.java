package id.jejakkinerja.verifier.report;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that does not hold.
 *
 * @param figures in the order that the code names them
 */
public record Fault(FaultCode code, List<String> figures) {
    public Fault {
        figures = List.copyOf(figures);
    }

    public static Fault of(FaultCode code, Object... figures) {
        return new Fault(code, Arrays.stream(figures).map(String::valueOf).toList());
    }
}
