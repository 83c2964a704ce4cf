package id.jejakkinerja.query.saksi;

import java.util.ArrayList;
import java.util.List;

/** What one comparison found: all of it counted, the first {@value #NAMED} named, since somebody may have changed every event there is. */
final class Findings {
    private static final int NAMED = 100;

    private final List<Finding> named = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (named.size() < NAMED) {
            named.add(finding);
        }
    }

    long count() {
        return count;
    }

    List<Finding> named() {
        return List.copyOf(named);
    }
}
