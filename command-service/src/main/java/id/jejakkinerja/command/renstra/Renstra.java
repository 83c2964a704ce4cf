package id.jejakkinerja.command.renstra;

import id.jejakkinerja.command.access.Authority;
import id.jejakkinerja.command.perubahan.Difference;
import id.jejakkinerja.command.perubahan.Explanation;
import id.jejakkinerja.kernel.command.AdoptRenstra;
import id.jejakkinerja.kernel.command.AmendRenstra;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.RegisterRenstra;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Renstra of a kecamatan for one period.
 *
 * @param version the latest version; null before the first
 * @param adopted whether the first version is adopted, after which only amendments change it
 */
public record Renstra(@Nullable Version version, boolean adopted) {
    /**
     * One version.
     *
     * @param since its legal date
     */
    public record Version(StrukturRenstra struktur, LocalDate since) {}

    private static final String DOCUMENT = "RENSTRA";

    public static Renstra initial() {
        return new Renstra(null, false);
    }

    /** The structure of the latest version, whether adopted yet or not. */
    public Optional<StrukturRenstra> current() {
        return Optional.ofNullable(version).map(Version::struktur);
    }

    public Decision<RenstraEvent> decide(RenstraCommand command, CommandMeta meta, PlansAround around) {
        return Authority.check(command, meta)
                .map(Decision::<RenstraEvent>refuse)
                .orElseGet(() -> switch (command) {
                    case RegisterRenstra c -> register(c, around);
                    case SetTarget c -> RenstraTarget.set(c, this);
                    case AdoptRenstra c -> adopt(c, meta);
                    case AmendRenstra c -> amend(c, meta);
                });
    }

    public Renstra evolve(RenstraEvent event, EventMeta meta, String eventId) {
        return switch (event) {
            case RenstraRegistered e -> new Renstra(new Version(e.struktur(), meta.effectiveDate()), false);
            case RenstraTargetSet e ->
                new Renstra(
                        new Version(
                                RenstraTarget.in(existing().struktur(), e),
                                existing().since()),
                        adopted);
            case RenstraAdopted ignored -> new Renstra(new Version(existing().struktur(), meta.effectiveDate()), true);
            case RenstraAmended e -> new Renstra(new Version(e.struktur(), meta.effectiveDate()), adopted);
        };
    }

    private Decision<RenstraEvent> register(RegisterRenstra c, PlansAround around) {
        return Decision.rules()
                .refuseIf(
                        () -> version != null,
                        () -> Refusal.of(RefusalCode.RENSTRA_ALREADY_REGISTERED, "periode", c.periode()))
                .check(() -> around.overlapping(c.periode())
                        .map(other -> Refusal.of(RefusalCode.RENSTRA_ALREADY_REGISTERED, "periode", other)))
                .check(() -> StructureRule.check(c.struktur(), c.periode()))
                .accept(() -> new RenstraRegistered(c.struktur()));
    }

    private Decision<RenstraEvent> adopt(AdoptRenstra c, CommandMeta meta) {
        return Decision.rules()
                .check(() -> notRegistered(c.periode()))
                .refuseIf(
                        () -> adopted,
                        () -> Refusal.of(RefusalCode.RENSTRA_ALREADY_ADOPTED, "periode", c.periode())
                                .with("since", existing().since()))
                .check(() -> earlier(meta.effectiveDate()))
                .accept(RenstraAdopted::new);
    }

    private Decision<RenstraEvent> amend(AmendRenstra c, CommandMeta meta) {
        Optional<Refusal> early = Decision.rules()
                .check(() -> notRegistered(c.periode()))
                .refuseIf(() -> !adopted, () -> Refusal.of(RefusalCode.RENSTRA_NOT_ADOPTED, "periode", c.periode()))
                .check(() -> earlier(meta.effectiveDate()))
                .check(() -> StructureRule.check(c.struktur(), c.periode()))
                .refusal();
        return early.map(Decision::<RenstraEvent>refuse).orElseGet(() -> explain(c));
    }

    private Decision<RenstraEvent> explain(AmendRenstra c) {
        StrukturRenstra old = existing().struktur();
        List<Difference> differences = RenstraDiff.between(old, c.struktur(), c.mapping());
        Explanation explanation = new Explanation(differences, reasons(c));
        return Decision.rules()
                .refuseIf(differences::isEmpty, () -> Refusal.of(RefusalCode.NO_CHANGE, "document", DOCUMENT))
                .check(() -> MappingRule.check(old, c.struktur(), c.mapping(), differences))
                .check(() -> explanation.check(DOCUMENT))
                .accept(() -> new RenstraAmended(c.struktur(), c.mapping(), explanation.changes()));
    }

    /** The reasons of the mapping as reasons for the whole indicator, beside those given by path. */
    private static List<AlasanPerubahan> reasons(AmendRenstra c) {
        List<AlasanPerubahan> reasons = new ArrayList<>(c.reasons());
        c.mapping().forEach(entry -> {
            String reason = entry.reason();
            if (reason != null) {
                Stream.of(Optional.ofNullable(entry.to()), Optional.ofNullable(entry.from()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(id -> reasons.add(new AlasanPerubahan(RenstraDiff.path(id), reason)));
            }
        });
        return reasons;
    }

    private Optional<Refusal> notRegistered(PeriodeRenstra periode) {
        return version != null
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.RENSTRA_NOT_REGISTERED, "scope", periode.value()));
    }

    /** No version takes effect before the one it follows. */
    private Optional<Refusal> earlier(LocalDate date) {
        LocalDate since = existing().since();
        return date.isBefore(since) ? Optional.of(Refusal.earlierThanAmended(date, since)) : Optional.empty();
    }

    /** The latest version, in a stream that has one: rules have been asked, or events prove it. */
    Version existing() {
        return Objects.requireNonNull(version, "a Renstra that was never registered has no version");
    }
}
