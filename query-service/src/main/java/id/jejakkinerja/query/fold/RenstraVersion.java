package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;
import java.util.SortedMap;

/**
 * One version of a Renstra.
 *
 * @param number 0 the original, 1 and up its amendments (perubahan)
 * @param mapping what became of each indicator of the version before; empty for the original
 * @param changes every difference to the version before, with its reason; empty for the original
 * @param targets the events behind targets that were set one by one, by indicator and year
 * @param origin the event that brought this version
 */
public record RenstraVersion(
        int number,
        StrukturRenstra struktur,
        List<Pemetaan> mapping,
        List<Perubahan> changes,
        SortedMap<IndikatorId, SortedMap<TahunAnggaran, Origin>> targets,
        Origin origin) {

    public RenstraVersion {
        mapping = List.copyOf(mapping);
        changes = List.copyOf(changes);
        targets = Sorted.copy(targets);
    }

    /** The event behind the target of a year. */
    public Origin originOf(IndikatorId indikator, TahunAnggaran tahun) {
        SortedMap<TahunAnggaran, Origin> ofIndikator = targets.getOrDefault(indikator, Sorted.empty());
        return ofIndikator.getOrDefault(tahun, origin);
    }

    RenstraVersion withTarget(IndikatorId id, TahunAnggaran tahun, Nilai value, Origin source) {
        List<Tujuan> tujuan = struktur.tujuan().stream()
                .map(t -> new Tujuan(
                        t.id(),
                        t.nama(),
                        t.indikator(),
                        t.sasaran().stream()
                                .map(s -> withTarget(s, id, tahun, value))
                                .toList()))
                .toList();
        return new RenstraVersion(
                number, new StrukturRenstra(tujuan), mapping, changes, Sorted.with(targets, id, tahun, source), origin);
    }

    private static Sasaran withTarget(Sasaran sasaran, IndikatorId id, TahunAnggaran tahun, Nilai value) {
        return new Sasaran(
                sasaran.id(),
                sasaran.nama(),
                sasaran.indikator().stream()
                        .map(i -> i.id().equals(id) ? withTarget(i, tahun, value) : i)
                        .toList());
    }

    private static IndikatorRenstra withTarget(IndikatorRenstra i, TahunAnggaran tahun, Nilai value) {
        return new IndikatorRenstra(
                i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi(), Sorted.with(i.target(), tahun, value));
    }
}
