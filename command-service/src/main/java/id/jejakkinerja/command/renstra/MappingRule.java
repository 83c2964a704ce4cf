package id.jejakkinerja.command.renstra;

import id.jejakkinerja.command.perubahan.Difference;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.IndikatorId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an amendment says became of each indicator must be complete and true: every indicator of either version stands in
 * exactly one entry, and the entry's kind is what really happened.
 */
final class MappingRule {
    /** What is wrong with an entry; its name is part of the refusal. */
    private enum Fault {
        WRONG_SHAPE,
        NOT_IN_OLD_VERSION,
        NOT_IN_NEW_VERSION,
        STILL_IN_NEW_VERSION,
        ALREADY_IN_OLD_VERSION,
        DIFFERS,
        DOES_NOT_DIFFER,
        NAMED_TWICE,
        NOT_NAMED
    }

    private final Set<IndikatorId> old;
    private final Set<IndikatorId> now;
    private final List<Difference> differences;

    private MappingRule(StrukturRenstra old, StrukturRenstra now, List<Difference> differences) {
        this.old = ids(old);
        this.now = ids(now);
        this.differences = differences;
    }

    /** Refuses with every faulty entry, written {@code from -> to KIND: FAULT}. */
    static Optional<Refusal> check(
            StrukturRenstra old, StrukturRenstra now, List<Pemetaan> mapping, List<Difference> differences) {
        List<String> faults = new MappingRule(old, now, differences).faults(mapping);
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.MAPPING_INVALID, "entries", faults));
    }

    private List<String> faults(List<Pemetaan> mapping) {
        List<String> faults = new ArrayList<>();
        Set<IndikatorId> named = new HashSet<>();
        for (Pemetaan entry : mapping) {
            Set<IndikatorId> names = names(entry);
            Optional<Fault> fault =
                    names.stream().anyMatch(named::contains) ? Optional.of(Fault.NAMED_TWICE) : fault(entry);
            named.addAll(names);
            fault.ifPresent(f -> faults.add(text(entry) + ": " + f));
        }
        Set<IndikatorId> all = new LinkedHashSet<>(old);
        all.addAll(now);
        all.removeAll(named);
        all.forEach(id -> faults.add(id + ": " + Fault.NOT_NAMED));
        return faults;
    }

    private Optional<Fault> fault(Pemetaan entry) {
        IndikatorId from = entry.from();
        IndikatorId to = entry.to();
        return switch (entry.kind()) {
            case TETAP -> same(from, to).or(() -> differs(to) ? Optional.of(Fault.DIFFERS) : Optional.empty());
            case DIUBAH -> same(from, to).or(() -> differs(to) ? Optional.empty() : Optional.of(Fault.DOES_NOT_DIFFER));
            case DIGANTI ->
                from == null || to == null || from.equals(to)
                        ? Optional.of(Fault.WRONG_SHAPE)
                        : gone(from).or(() -> added(to));
            case DIHAPUS -> from == null || to != null ? Optional.of(Fault.WRONG_SHAPE) : gone(from);
            case DITAMBAH -> to == null || from != null ? Optional.of(Fault.WRONG_SHAPE) : added(to);
        };
    }

    private Optional<Fault> same(@Nullable IndikatorId from, @Nullable IndikatorId to) {
        if (from == null || !from.equals(to)) {
            return Optional.of(Fault.WRONG_SHAPE);
        }
        return !old.contains(from)
                ? Optional.of(Fault.NOT_IN_OLD_VERSION)
                : now.contains(from) ? Optional.empty() : Optional.of(Fault.NOT_IN_NEW_VERSION);
    }

    private Optional<Fault> gone(IndikatorId from) {
        return !old.contains(from)
                ? Optional.of(Fault.NOT_IN_OLD_VERSION)
                : now.contains(from) ? Optional.of(Fault.STILL_IN_NEW_VERSION) : Optional.empty();
    }

    private Optional<Fault> added(IndikatorId to) {
        return !now.contains(to)
                ? Optional.of(Fault.NOT_IN_NEW_VERSION)
                : old.contains(to) ? Optional.of(Fault.ALREADY_IN_OLD_VERSION) : Optional.empty();
    }

    private boolean differs(@Nullable IndikatorId id) {
        return id != null && differences.stream().anyMatch(d -> d.item().startsWith(RenstraDiff.path(id) + "/"));
    }

    private static Set<IndikatorId> names(Pemetaan entry) {
        Set<IndikatorId> names = new LinkedHashSet<>();
        IndikatorId from = entry.from();
        IndikatorId to = entry.to();
        if (from != null) {
            names.add(from);
        }
        if (to != null) {
            names.add(to);
        }
        return names;
    }

    private static String text(Pemetaan entry) {
        return Objects.requireNonNullElse(entry.from(), "-") + " -> " + Objects.requireNonNullElse(entry.to(), "-")
                + " " + entry.kind();
    }

    private static Set<IndikatorId> ids(StrukturRenstra struktur) {
        return struktur.indikator().map(IndikatorRenstra::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
