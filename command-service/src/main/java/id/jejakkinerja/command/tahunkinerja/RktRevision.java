package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.MataAnggaran;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a revised annual plan must keep: whatever has budget or realisasi, and what the signed Perjanjian Kinerja promises. */
final class RktRevision {
    private RktRevision() {}

    static Optional<Refusal> check(StrukturRkt revised, TahunKinerja year) {
        return Decision.rules()
                .check(() -> Offenders.refuse(RefusalCode.CODE_DROPPED, dropped(revised, year)))
                .check(() -> year.pk().signedAgainst(brokenPromises(revised, year)))
                .check(() -> year.realisasi().indikator().stream()
                        .flatMap(id -> otherUnit(id, revised, year.rkt()).stream())
                        .findFirst())
                .refusal();
    }

    private static List<String> dropped(StrukturRkt revised, TahunKinerja year) {
        Stream<String> budget = year.budget().lines().stream()
                .map(MataAnggaran::subKegiatan)
                .filter(kode -> revised.find(kode).isEmpty())
                .map(Object::toString);
        Stream<String> measured = year.realisasi().indikator().stream()
                .filter(id ->
                        revised.find(id).isEmpty() && revised.findOutput(id).isEmpty())
                .map(Object::toString);
        return List.copyOf(new TreeSet<>(Stream.concat(budget, measured).toList()));
    }

    private static List<IndikatorId> brokenPromises(StrukturRkt revised, TahunKinerja year) {
        return year.pk().targets().stream()
                .filter(promise -> revised.find(promise.indikator())
                        .flatMap(now -> year.rkt().find(promise.indikator()).filter(old -> keeps(promise, old, now)))
                        .isEmpty())
                .map(TargetPK::indikator)
                .toList();
    }

    /** What was signed is the number together with what it counts and how: the same figure of another measure is another promise. */
    private static boolean keeps(TargetPK promise, IndikatorRkt old, IndikatorRkt now) {
        return old.nama().equals(now.nama())
                && old.satuan() == now.satuan()
                && old.arah() == now.arah()
                && old.agregasi() == now.agregasi()
                && (promise.value().equals(now.target()) || (old.target() == null && now.target() == null));
    }

    private static Optional<Refusal> otherUnit(IndikatorId id, StrukturRkt revised, Rkt before) {
        Rkt after = new Rkt(revised);
        return before.measure(id)
                .flatMap(old -> after.measure(id)
                        .filter(now -> now.satuan() != old.satuan())
                        .map(now -> Refusal.unitMismatch(id.value(), old.satuan(), now.satuan())));
    }
}
