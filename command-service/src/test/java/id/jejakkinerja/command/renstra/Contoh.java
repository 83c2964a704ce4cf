package id.jejakkinerja.command.renstra;

import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small Renstra for the stories. */
final class Contoh {
    static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");
    static final TahunAnggaran Y2023 = new TahunAnggaran(2023);
    static final TahunAnggaran Y2024 = new TahunAnggaran(2024);
    static final IndikatorId IKM = new IndikatorId("ikm");
    static final IndikatorId PBB = new IndikatorId("pbb");
    static final IndikatorId TRANTIB = new IndikatorId("trantib");

    private Contoh() {}

    /** A kecamatan that has registered Renstra of these periods. */
    static Scenario<RenstraCommand, RenstraEvent, Renstra> story(PeriodeRenstra... registered) {
        PlansAround around = new PlansAround(List.of(registered));
        return new Scenario<>(
                Renstra.initial(), (state, command, meta) -> state.decide(command, meta, around), Renstra::evolve);
    }

    static StrukturRenstra original() {
        return renstra(tujuan("t1", sasaran("s1", indeks("ikm", 83, 84)), sasaran("s2", indeks("pbb", 70, 75))));
    }

    static StrukturRenstra renstra(Tujuan... tujuan) {
        return new StrukturRenstra(List.of(tujuan));
    }

    static Tujuan tujuan(String id, Sasaran... sasaran) {
        return new Tujuan(new TujuanId(id), "Tujuan " + id, "Nilai SAKIP", List.of(sasaran));
    }

    static Sasaran sasaran(String id, IndikatorRenstra... indikator) {
        return new Sasaran(new SasaranId(id), "Sasaran " + id, List.of(indikator));
    }

    /** An index with targets for 2023 and 2024. */
    static IndikatorRenstra indeks(String id, long target2023, long target2024) {
        return new IndikatorRenstra(
                new IndikatorId(id),
                "Indikator " + id,
                Satuan.INDEKS,
                Arah.POSITIVE,
                Agregasi.LAST,
                new TreeMap<>(Map.of(Y2023, Nilai.of(target2023), Y2024, Nilai.of(target2024))));
    }

    static Pemetaan kept(IndikatorId id) {
        return new Pemetaan(id, id, JenisPerubahan.TETAP, null);
    }

    static Pemetaan changed(IndikatorId id, @Nullable String reason) {
        return new Pemetaan(id, id, JenisPerubahan.DIUBAH, reason);
    }

    static Pemetaan replaced(IndikatorId from, IndikatorId to, @Nullable String reason) {
        return new Pemetaan(from, to, JenisPerubahan.DIGANTI, reason);
    }

    static Pemetaan dropped(IndikatorId id, @Nullable String reason) {
        return new Pemetaan(id, null, JenisPerubahan.DIHAPUS, reason);
    }

    static Pemetaan added(IndikatorId id, @Nullable String reason) {
        return new Pemetaan(null, id, JenisPerubahan.DITAMBAH, reason);
    }
}
