package id.jejakkinerja.kernel.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stored names of events. They are ours, never Java class names, so that code can be renamed and history cannot. A name or
 * version once released stays here for ever; a new meaning is a new version with an upcaster.
 */
public final class EventNames {
    /**
     * The stored identity of an event class.
     *
     * @param name {@code "tahunkinerja.budget-shifted"}
     * @param version from 1; the current one
     */
    public record Entry(String name, int version, Class<? extends DomainEvent> type) {}

    private static final List<Entry> ALL = List.of(
            new Entry("renstra.registered", 1, RenstraRegistered.class),
            new Entry("renstra.target-set", 1, RenstraTargetSet.class),
            new Entry("renstra.adopted", 1, RenstraAdopted.class),
            new Entry("renstra.amended", 1, RenstraAmended.class),
            new Entry("iku.issued", 1, IkuIssued.class),
            new Entry("tahunkinerja.rkt-adopted", 1, RktAdopted.class),
            new Entry("tahunkinerja.target-set", 1, TargetSet.class),
            new Entry("tahunkinerja.pk-signed", 1, PKSigned.class),
            new Entry("tahunkinerja.pk-amended", 1, PKAmended.class),
            new Entry("tahunkinerja.budget-allocated", 1, BudgetAllocated.class),
            new Entry("tahunkinerja.budget-revised", 1, BudgetRevised.class),
            new Entry("tahunkinerja.budget-shifted", 1, BudgetShifted.class),
            new Entry("tahunkinerja.realization-recorded", 2, RealizationRecorded.class),
            new Entry("tahunkinerja.realization-corrected", 1, RealizationCorrected.class),
            new Entry("tahunkinerja.expenditure-recorded", 1, ExpenditureRecorded.class),
            new Entry("tahunkinerja.expenditure-corrected", 1, ExpenditureCorrected.class),
            new Entry("tahunkinerja.analysis-recorded", 1, AnalysisRecorded.class),
            new Entry("tahunkinerja.profile-recorded", 1, ProfileRecorded.class),
            new Entry("tahunkinerja.report-submitted", 1, ReportSubmitted.class),
            new Entry("tahunkinerja.report-approved", 1, ReportApproved.class),
            new Entry("tahunkinerja.report-verified", 1, ReportVerified.class),
            new Entry("tahunkinerja.report-returned", 1, ReportReturned.class),
            new Entry("tahunkinerja.report-reopened", 1, ReportReopened.class),
            new Entry("kabupaten.period-opened", 1, PeriodOpened.class),
            new Entry("kabupaten.period-closed", 1, PeriodClosed.class),
            new Entry("kabupaten.benchmark-recorded", 1, BenchmarkRecorded.class));

    private static final Map<String, Entry> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Entry::name, Function.identity()));
    private static final Map<Class<? extends DomainEvent>, Entry> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(Entry::type, Function.identity()));

    private EventNames() {}

    public static List<Entry> all() {
        return ALL;
    }

    /** The entry stored under a name, whatever the version. */
    public static Optional<Entry> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The entry of an event class.
     *
     * @throws IllegalArgumentException for a class that has no stored name
     */
    public static Entry of(Class<?> type) {
        Entry entry = BY_TYPE.get(type);
        if (entry == null) {
            throw new IllegalArgumentException("no stored name for " + type.getName());
        }
        return entry;
    }
}
