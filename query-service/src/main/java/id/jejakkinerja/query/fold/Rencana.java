package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the year promises: annual plan, targets and agreements.
 *
 * @param rkt versions of the annual plan, oldest first
 * @param targets targets of the PK set before it was signed
 * @param rencanaAksi targets by quarter
 * @param pk signed versions, oldest first
 */
public record Rencana(
        List<RktVersion> rkt,
        SortedMap<IndikatorId, TargetTercatat> targets,
        SortedMap<IndikatorId, SortedMap<Masa, TargetTercatat>> rencanaAksi,
        List<PkVersion> pk) {

    static final Rencana EMPTY = new Rencana(List.of(), Sorted.empty(), Sorted.empty(), List.of());

    public Rencana {
        rkt = List.copyOf(rkt);
        targets = Sorted.copy(targets);
        rencanaAksi = Sorted.copy(rencanaAksi);
        pk = List.copyOf(pk);
    }

    /** The annual plan in force. */
    public Optional<RktVersion> currentRkt() {
        return rkt.isEmpty() ? Optional.empty() : Optional.of(rkt.getLast());
    }

    /** The agreement in force. */
    public Optional<PkVersion> currentPk() {
        return pk.isEmpty() ? Optional.empty() : Optional.of(pk.getLast());
    }

    /** Quarterly targets of one indicator. */
    public SortedMap<Masa, TargetTercatat> quarters(IndikatorId indikator) {
        return rencanaAksi.getOrDefault(indikator, Sorted.empty());
    }

    Rencana adopt(RktAdopted e, Origin origin) {
        return new Rencana(Sorted.with(rkt, new RktVersion(e.struktur(), origin)), targets, rencanaAksi, pk);
    }

    Rencana set(TargetSet e, Origin origin) {
        TargetTercatat target = new TargetTercatat(e.value(), origin);
        return switch (e.dokumen()) {
            case PK -> new Rencana(rkt, Sorted.with(targets, e.indikator(), target), rencanaAksi, pk);
            case RENCANA_AKSI ->
                new Rencana(rkt, targets, Sorted.with(rencanaAksi, e.indikator(), e.masa(), target), pk);
            // a target of the Renstra is an event of the Renstra's own stream
            case RENSTRA -> this;
        };
    }

    Rencana sign(PKSigned e, Origin origin) {
        PkVersion version =
                new PkVersion(0, e.pihakPertama(), e.pihakKedua(), null, e.targets(), e.pagu(), List.of(), origin);
        return new Rencana(rkt, targets, rencanaAksi, Sorted.with(pk, version));
    }

    Rencana amend(PKAmended e, Origin origin) {
        int number = pk.isEmpty() ? 1 : pk.getLast().number() + 1;
        PkVersion version = new PkVersion(
                number, e.pihakPertama(), e.pihakKedua(), e.ground(), e.targets(), e.pagu(), e.changes(), origin);
        return new Rencana(rkt, targets, rencanaAksi, Sorted.with(pk, version));
    }
}
