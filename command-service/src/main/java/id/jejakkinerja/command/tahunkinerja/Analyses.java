package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.command.RecordAnalysis;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which results are explained. What they say is for readers; here it only counts that it is said.
 *
 * @param explained each Sasaran and period with an analysis
 */
record Analyses(Set<Explained> explained) {
    record Explained(SasaranId sasaran, Masa masa) {}

    Analyses {
        explained = Set.copyOf(explained);
    }

    static Analyses initial() {
        return new Analyses(Set.of());
    }

    Analyses evolve(AnalysisRecorded e) {
        Set<Explained> next = new HashSet<>(explained);
        next.add(new Explained(e.sasaran(), e.masa()));
        return new Analyses(next);
    }

    static Decision<TahunKinerjaEvent> record(RecordAnalysis c, TahunKinerja year) {
        return Decision.rules()
                .check(() -> year.rkt().missing(c.tahun()))
                .refuseIf(
                        () -> !year.rkt().sasaran().contains(c.sasaran()),
                        () -> Refusal.ofItems(RefusalCode.UNKNOWN_SASARAN, List.of(c.sasaran())))
                .accept(() -> new AnalysisRecorded(c.sasaran(), c.masa(), c.causes(), c.obstacles(), c.followUp()));
    }

    boolean has(SasaranId sasaran, Masa masa) {
        return explained.contains(new Explained(sasaran, masa));
    }
}
