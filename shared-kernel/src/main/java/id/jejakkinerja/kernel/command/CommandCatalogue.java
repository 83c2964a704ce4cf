package id.jejakkinerja.kernel.command;

import static id.jejakkinerja.kernel.command.CommandCatalogue.Need.BASIS;
import static id.jejakkinerja.kernel.command.CommandCatalogue.Need.REASON;
import static id.jejakkinerja.kernel.value.Peran.BAPPEDA;
import static id.jejakkinerja.kernel.value.Peran.CAMAT;
import static id.jejakkinerja.kernel.value.Peran.OPERATOR;

import id.jejakkinerja.kernel.value.Peran;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Every command with its public name, who may send it, and what must come with it. The order is the order of a year's work. */
public final class CommandCatalogue {
    /** What a command must carry beside its own fields. */
    public enum Need {
        BASIS,
        REASON
    }

    /**
     * One command.
     *
     * @param name its name in the API, which is its class's simple name
     * @param roles who may send it
     * @param needs what must come with it
     */
    public record Entry(String name, Class<? extends Command> type, Set<Peran> roles, Set<Need> needs) {}

    private static final Map<String, Entry> BY_NAME = new LinkedHashMap<>();

    static {
        add(RegisterRenstra.class, Set.of(OPERATOR, CAMAT), BASIS);
        add(AdoptRenstra.class, Set.of(BAPPEDA), BASIS);
        add(AmendRenstra.class, Set.of(BAPPEDA), BASIS);
        add(IssueIku.class, Set.of(CAMAT), BASIS);
        add(AdoptRkt.class, Set.of(CAMAT), BASIS);
        add(SetTarget.class, Set.of(OPERATOR), REASON);
        add(AllocateBudget.class, Set.of(OPERATOR), BASIS);
        add(ReviseBudget.class, Set.of(OPERATOR), BASIS, REASON);
        add(ShiftBudget.class, Set.of(OPERATOR), BASIS, REASON);
        add(SignPK.class, Set.of(CAMAT), BASIS);
        add(AmendPK.class, Set.of(CAMAT), BASIS);
        add(RecordRealization.class, Set.of(OPERATOR));
        add(CorrectRealization.class, Set.of(OPERATOR), REASON);
        add(RecordExpenditure.class, Set.of(OPERATOR));
        add(CorrectExpenditure.class, Set.of(OPERATOR), REASON);
        add(RecordAnalysis.class, Set.of(OPERATOR));
        add(RecordProfile.class, Set.of(OPERATOR));
        add(SubmitReport.class, Set.of(OPERATOR));
        add(ApproveReport.class, Set.of(CAMAT));
        add(VerifyReport.class, Set.of(BAPPEDA));
        add(ReturnReport.class, Set.of(CAMAT, BAPPEDA), REASON);
        add(ReopenReport.class, Set.of(BAPPEDA), REASON);
        add(OpenPeriod.class, Set.of(BAPPEDA));
        add(ClosePeriod.class, Set.of(BAPPEDA));
        add(RecordBenchmark.class, Set.of(BAPPEDA));
    }

    private CommandCatalogue() {}

    private static void add(Class<? extends Command> type, Set<Peran> roles, Need... needs) {
        BY_NAME.put(type.getSimpleName(), new Entry(type.getSimpleName(), type, roles, Set.of(needs)));
    }

    public static List<Entry> all() {
        return List.copyOf(BY_NAME.values());
    }

    public static Optional<Entry> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The entry of a command. */
    public static Entry of(Command command) {
        String name = command.getClass().getSimpleName();
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }
}
