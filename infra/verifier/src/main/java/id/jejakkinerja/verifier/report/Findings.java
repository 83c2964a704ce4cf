package id.jejakkinerja.verifier.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what was looked at and what was wrong with it. Of thousands of faults of one area it keeps the first few. */
public final class Findings {
    /** Enough to see what happened; the number of all is told beside. */
    private static final int KEPT_PER_AREA = 10;

    private final Set<Area> examined = EnumSet.noneOf(Area.class);
    private final Map<Area, List<Fault>> kept = new EnumMap<>(Area.class);
    private final Map<Area, Long> counts = new EnumMap<>(Area.class);

    /** The area was looked at, so without a fault it holds. */
    public void examined(Area area) {
        examined.add(area);
    }

    public void add(Fault fault) {
        Area area = fault.code().area();
        counts.merge(area, 1L, Long::sum);
        List<Fault> faults = kept.computeIfAbsent(area, any -> new ArrayList<>());
        if (faults.size() < KEPT_PER_AREA) {
            faults.add(fault);
        }
    }

    /** What became of an area. */
    public Verdict of(Area area) {
        if (count(area) > 0) {
            return Verdict.FAILS;
        }
        return examined.contains(area) ? Verdict.HOLDS : Verdict.UNSAID;
    }

    /** The first faults of an area. */
    public List<Fault> faults(Area area) {
        return List.copyOf(kept.getOrDefault(area, List.of()));
    }

    /** All faults of an area. */
    public long count(Area area) {
        return counts.getOrDefault(area, 0L);
    }

    /** All faults. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
