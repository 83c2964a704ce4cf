package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.value.Masa;
import java.util.HashSet;
import java.util.Set;

/**
 * Who entered figures of which period, the targets and pagu they are measured against included: they cannot approve or verify its
 * report. Adopting the RKT and signing the PK are the camat's own legal acts, not entries.
 *
 * @param entries subject and period of everything entered or corrected
 */
record Contributors(Set<Contribution> entries) {
    record Contribution(Masa masa, String subject) {}

    Contributors {
        entries = Set.copyOf(entries);
    }

    static Contributors initial() {
        return new Contributors(Set.of());
    }

    Contributors with(Masa masa, String subject) {
        Contribution one = new Contribution(masa, subject);
        if (entries.contains(one)) {
            return this;
        }
        Set<Contribution> next = new HashSet<>(entries);
        next.add(one);
        return new Contributors(next);
    }

    /** Whether a person entered anything of the period; the year's report is about all its quarters. */
    boolean entered(Masa masa, String subject) {
        return masa == Masa.TAHUN
                ? entries.stream().anyMatch(c -> c.subject().equals(subject))
                : entries.contains(new Contribution(masa, subject));
    }
}
