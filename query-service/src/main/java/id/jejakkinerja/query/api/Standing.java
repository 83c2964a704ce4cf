package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.query.saksi.Evidence;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every read says of itself, for reads of the evidence: they reflect the log as far as the witness vouches for it. */
@Component
final class Standing {
    private final Evidence evidence;
    private final EventLog log;

    Standing(Evidence evidence, EventLog log) {
        this.evidence = evidence;
        this.log = log;
    }

    void addTo(Map<String, @Nullable Object> json) {
        long position = evidence.position();
        json.put("position", position);
        json.put("recordedAt", log.recordedAt(position).map(Instant::toString).orElse(null));
        json.put("policy", ScoringPolicy.CURRENT.id());
    }
}
