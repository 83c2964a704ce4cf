package id.jejakkinerja.command.perubahan;

import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Differences together with the reasons given for them. The most precise reason explains a difference: one for
 * {@code indikator/ikm/target/2023} goes before one for {@code indikator/ikm}.
 */
public record Explanation(List<Difference> differences, List<AlasanPerubahan> reasons) {
    public Explanation {
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }

    /**
     * Refuses a document that changes nothing, a change without reason, and a reason without change.
     *
     * @param document its name in the refusal
     */
    public Optional<Refusal> check(String document) {
        List<String> unexplained = differences.stream()
                .map(Difference::item)
                .filter(item -> reasonFor(item).isEmpty())
                .toList();
        List<String> idle = reasons.stream()
                .filter(r -> differences.stream().noneMatch(d -> r.explains(d.item())))
                .map(AlasanPerubahan::item)
                .toList();
        List<String> bare = reasons.stream()
                .filter(r -> !r.namesSomething())
                .map(AlasanPerubahan::item)
                .toList();
        return Decision.rules()
                .refuseIf(differences::isEmpty, () -> Refusal.of(RefusalCode.NO_CHANGE, "document", document))
                .check(() -> Offenders.refuse(RefusalCode.REASON_WITHOUT_CHANGE, bare))
                .check(() -> Offenders.refuse(RefusalCode.UNEXPLAINED_CHANGE, unexplained))
                .check(() -> Offenders.refuse(RefusalCode.REASON_WITHOUT_CHANGE, idle))
                .refusal();
    }

    /** Every difference with its reason; differences without one are left out, {@link #check} has refused them. */
    public List<Perubahan> changes() {
        return differences.stream()
                .flatMap(d -> reasonFor(d.item()).stream()
                        .map(r -> new Perubahan(d.kind(), d.item(), d.before(), d.after(), r.reason())))
                .toList();
    }

    private Optional<AlasanPerubahan> reasonFor(String item) {
        return reasons.stream()
                .filter(r -> r.explains(item))
                .max(Comparator.comparingInt(r -> r.item().length()));
    }
}
