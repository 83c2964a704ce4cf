package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.perubahan.Difference;
import id.jejakkinerja.command.perubahan.Explanation;
import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Perjanjian Kinerja in force.
 *
 * @param signed its latest version; null before the first signature
 */
record PerjanjianKinerja(@Nullable Version signed) {
    /**
     * One signed version.
     *
     * @param since its legal date
     */
    record Version(
            LocalDate since, Pihak pihakPertama, Pihak pihakKedua, List<TargetPK> targets, List<PaguProgram> pagu) {

        /** The document as path to text, so that two versions can be compared line by line. */
        Map<String, String> lines() {
            Map<String, String> lines = new LinkedHashMap<>();
            put(lines, "pihak/pertama", pihakPertama);
            put(lines, "pihak/kedua", pihakKedua);
            targets.forEach(t -> lines.put("target/" + t.indikator(), t.value().toString()));
            pagu.forEach(
                    p -> lines.put("program/" + p.program() + "/pagu", p.pagu().toString()));
            return lines;
        }

        /** Name and office apart: in one line, two different parties could read the same. */
        private static void put(Map<String, String> lines, String path, Pihak pihak) {
            lines.put(path + "/nama", pihak.nama());
            lines.put(path + "/jabatan", pihak.jabatan());
        }
    }

    private static final String DOCUMENT = "PK";

    static PerjanjianKinerja initial() {
        return new PerjanjianKinerja(null);
    }

    PerjanjianKinerja evolve(PKSigned e, EventMeta meta) {
        return new PerjanjianKinerja(
                new Version(meta.effectiveDate(), e.pihakPertama(), e.pihakKedua(), e.targets(), e.pagu()));
    }

    PerjanjianKinerja evolve(PKAmended e, EventMeta meta) {
        return new PerjanjianKinerja(
                new Version(meta.effectiveDate(), e.pihakPertama(), e.pihakKedua(), e.targets(), e.pagu()));
    }

    boolean isSigned() {
        return signed != null;
    }

    /** The promised targets; none before the signature. */
    List<TargetPK> targets() {
        return version().map(Version::targets).orElseGet(List::of);
    }

    /** Refuses to touch what is signed, unless nothing is touched or nothing is signed. */
    Optional<Refusal> signedAgainst(Collection<IndikatorId> touched) {
        return version()
                .filter(v -> !touched.isEmpty())
                .map(v -> Refusal.ofItems(RefusalCode.DOCUMENT_SIGNED, touched)
                        .with("document", DOCUMENT)
                        .with("since", v.since()));
    }

    static Decision<TahunKinerjaEvent> sign(SignPK c, CommandMeta meta, TahunKinerja year) {
        Rkt rkt = year.rkt();
        return Decision.rules()
                .check(() -> dateOutside(meta.effectiveDate(), c.tahun()))
                .check(() -> rkt.missing(c.tahun()))
                .check(() -> year.pk()
                        .version()
                        .map(v -> Refusal.of(RefusalCode.PK_ALREADY_SIGNED, "tahun", c.tahun())
                                .with("since", v.since())))
                .check(() -> Offenders.refuse(
                        RefusalCode.TARGET_MISSING, year.targets().missing(rkt)))
                .check(() -> unallocated(year))
                .accept(() -> new PKSigned(
                        c.pihakPertama(),
                        c.pihakKedua(),
                        year.targets().ofPlan(rkt, Map.of()),
                        year.budget().perProgram(rkt)));
    }

    static Decision<TahunKinerjaEvent> amend(AmendPK c, CommandMeta meta, TahunKinerja year) {
        Rkt rkt = year.rkt();
        Optional<Version> before = year.pk().version();
        Optional<Refusal> refusal = Decision.rules()
                .check(() -> dateOutside(meta.effectiveDate(), c.tahun()))
                .refuseIf(before::isEmpty, () -> Refusal.of(RefusalCode.PK_NOT_SIGNED, "tahun", c.tahun()))
                .check(() -> before.filter(v -> meta.effectiveDate().isBefore(v.since()))
                        .map(v -> Refusal.earlierThanAmended(meta.effectiveDate(), v.since())))
                .check(() -> checkTargets(c, rkt))
                .refusal();
        return refusal.map(Decision::<TahunKinerjaEvent>refuse).orElseGet(() -> {
            Version after = new Version(
                    meta.effectiveDate(),
                    c.pihakPertama(),
                    c.pihakKedua(),
                    promised(c, year),
                    year.budget().perProgram(rkt));
            return explain(c, before.orElse(after), after, rkt);
        });
    }

    /** A PK is signed over the year's APBD, which is there in December of the year before at the earliest, and ends with the year. */
    private static Optional<Refusal> dateOutside(LocalDate date, TahunAnggaran tahun) {
        boolean before = date.isBefore(LocalDate.of(tahun.value() - 1, Month.DECEMBER, 1));
        return before || date.getYear() > tahun.value()
                ? Optional.of(Refusal.dateOutsideYear(date, tahun))
                : Optional.empty();
    }

    /** Whether the amendment would promise other targets than are signed; there is nothing to change before the signature. */
    static boolean changesTargets(AmendPK c, TahunKinerja year) {
        return year.pk().isSigned()
                && !Set.copyOf(promised(c, year)).equals(Set.copyOf(year.pk().targets()));
    }

    /** The targets as amended; a target given twice is refused elsewhere, so either will do. */
    private static List<TargetPK> promised(AmendPK c, TahunKinerja year) {
        Map<IndikatorId, Nilai> changed = c.targets().stream()
                .collect(Collectors.toMap(TargetPK::indikator, TargetPK::value, (first, second) -> second));
        return year.targets().ofPlan(year.rkt(), changed);
    }

    private static Decision<TahunKinerjaEvent> explain(AmendPK c, Version before, Version after, Rkt rkt) {
        Explanation explanation = new Explanation(Difference.between(before.lines(), after.lines()), c.reasons());
        List<IndikatorId> promised =
                after.targets().stream().map(TargetPK::indikator).toList();
        List<IndikatorId> missing =
                rkt.indikator().stream().filter(id -> !promised.contains(id)).toList();
        return Decision.rules()
                .check(() -> Offenders.refuse(RefusalCode.TARGET_MISSING, missing))
                .check(() -> explanation.check(DOCUMENT))
                .accept(() -> new PKAmended(
                        c.pihakPertama(),
                        c.pihakKedua(),
                        c.ground(),
                        after.targets(),
                        after.pagu(),
                        explanation.changes()));
    }

    private static Optional<Refusal> checkTargets(AmendPK c, Rkt rkt) {
        List<IndikatorId> unknown = c.targets().stream()
                .map(TargetPK::indikator)
                .filter(id -> rkt.sasaranMeasure(id).isEmpty())
                .toList();
        return Decision.rules()
                .check(() -> Offenders.refuse(
                        RefusalCode.DUPLICATE_ID,
                        Offenders.repeated(c.targets().stream().map(TargetPK::indikator))))
                .check(() -> Offenders.refuse(RefusalCode.UNKNOWN_INDICATOR, unknown))
                .check(() -> c.targets().stream()
                        .flatMap(t -> rkt.sasaranMeasure(t.indikator()).flatMap(m -> m.checkDomain(t.value())).stream())
                        .findFirst())
                .refusal();
    }

    /** A promise without money behind it cannot be signed: every sub kegiatan needs a pagu, and there must be one at all. */
    private static Optional<Refusal> unallocated(TahunKinerja year) {
        List<String> codes = year.rkt().subKegiatan().stream()
                .filter(kode -> !year.budget().covers(kode))
                .map(Object::toString)
                .toList();
        return year.rkt().subKegiatan().isEmpty()
                ? Optional.of(Refusal.ofItems(RefusalCode.PAGU_NOT_ALLOCATED, List.of("rkt")))
                : Offenders.refuse(RefusalCode.PAGU_NOT_ALLOCATED, codes);
    }

    private Optional<Version> version() {
        return Optional.ofNullable(signed);
    }
}
