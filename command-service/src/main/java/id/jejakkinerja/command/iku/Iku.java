package id.jejakkinerja.command.iku;

import id.jejakkinerja.command.access.Authority;
import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.IkuCommand;
import id.jejakkinerja.kernel.command.IssueIku;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.IkuIssued;
import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.kernel.iku.Jabatan;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.IndikatorId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The decrees of one Renstra period. A later decree replaces an earlier one as a whole.
 *
 * @param since legal date of the decree in force; null before the first
 * @param indikator as decreed last, in printed order
 */
public record Iku(@Nullable LocalDate since, List<IndikatorIku> indikator) {
    public Iku {
        indikator = List.copyOf(indikator);
    }

    public static Iku initial() {
        return new Iku(null, List.of());
    }

    public Decision<IkuEvent> decide(IkuCommand command, CommandMeta meta, PlansAround around) {
        return switch (command) {
            case IssueIku c -> issue(c, meta, around);
        };
    }

    public Iku evolve(IkuEvent event, EventMeta meta, String eventId) {
        return switch (event) {
            case IkuIssued e -> new Iku(meta.effectiveDate(), e.indikator());
        };
    }

    private Decision<IkuEvent> issue(IssueIku c, CommandMeta meta, PlansAround around) {
        List<IndikatorIku> given = c.indikator();
        return Decision.rules()
                .check(() -> Authority.check(c, meta))
                .refuseIf(
                        () -> !around.has(c.periode()),
                        () -> Refusal.of(
                                RefusalCode.RENSTRA_NOT_REGISTERED,
                                "scope",
                                c.periode().value()))
                .refuseIf(given::isEmpty, () -> Refusal.ofItems(RefusalCode.EMPTY_SASARAN, List.of("iku")))
                .check(() -> Offenders.refuse(
                        RefusalCode.DUPLICATE_ID,
                        Offenders.repeated(given.stream().map(IndikatorIku::id))))
                .check(() -> Offenders.refuse(
                        RefusalCode.FORMULA_MISSING, ids(given, i -> i.formula().isEmpty())))
                .check(() -> Offenders.refuse(RefusalCode.OWNER_UNKNOWN, ids(given, Iku::hasUnknownOwner))
                        .map(Iku::withPosts))
                .check(() -> Optional.ofNullable(since)
                        .filter(meta.effectiveDate()::isBefore)
                        .map(before -> Refusal.earlierThanAmended(meta.effectiveDate(), before)))
                .accept(() -> new IkuIssued(given));
    }

    private static Refusal withPosts(Refusal refusal) {
        return refusal.with(
                "allowed", Arrays.stream(Jabatan.values()).map(Jabatan::printed).toList());
    }

    private static boolean hasUnknownOwner(IndikatorIku indikator) {
        return Jabatan.find(indikator.owner()).isEmpty();
    }

    private static List<IndikatorId> ids(List<IndikatorIku> indikator, Predicate<IndikatorIku> which) {
        return indikator.stream().filter(which).map(IndikatorIku::id).toList();
    }
}
