package id.jejakkinerja.local.perubahan;

import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a truthful author says became of each indicator, and the reasons for everything else that differs. */
final class Padanan {
    private Padanan() {}

    /** Indicators that go are replaced by those that come, as far as there are as many, the first pair left apart. */
    static List<Pemetaan> of(StrukturRenstra old, StrukturRenstra now) {
        List<IndikatorId> gone = missing(old, now);
        List<IndikatorId> come = missing(now, old);
        int pairs = Math.max(0, Math.min(gone.size(), come.size()) - 1);
        List<Pemetaan> mapping = new ArrayList<>();
        now.indikator()
                .map(IndikatorRenstra::id)
                .filter(id -> old.find(id).isPresent())
                .forEach(id -> mapping.add(
                        Objects.equals(
                                        things(old, "indikator").get(id.value()),
                                        things(now, "indikator").get(id.value()))
                                ? new Pemetaan(id, id, JenisPerubahan.TETAP, null)
                                : new Pemetaan(id, id, JenisPerubahan.DIUBAH, "ubah " + id)));
        IntStream.range(0, gone.size())
                .mapToObj(n -> n < pairs
                        ? new Pemetaan(gone.get(n), come.get(n), JenisPerubahan.DIGANTI, "ganti " + gone.get(n))
                        : new Pemetaan(gone.get(n), null, JenisPerubahan.DIHAPUS, "hapus " + gone.get(n)))
                .forEach(mapping::add);
        come.stream()
                .skip(pairs)
                .map(id -> new Pemetaan(null, id, JenisPerubahan.DITAMBAH, "tambah " + id))
                .forEach(mapping::add);
        return mapping;
    }

    /** One reason for each goal and objective that differs. */
    static List<AlasanPerubahan> reasons(StrukturRenstra old, StrukturRenstra now) {
        List<AlasanPerubahan> reasons = new ArrayList<>();
        for (String kind : List.of("tujuan", "sasaran")) {
            Map<String, Map<String, String>> before = things(old, kind);
            Map<String, Map<String, String>> after = things(now, kind);
            TreeSet<String> ids = new TreeSet<>(before.keySet());
            ids.addAll(after.keySet());
            ids.stream()
                    .filter(id -> !before.getOrDefault(id, Map.of()).equals(after.getOrDefault(id, Map.of())))
                    .forEach(id -> reasons.add(new AlasanPerubahan(kind + "/" + id, "karena " + id)));
        }
        return reasons;
    }

    private static List<IndikatorId> missing(StrukturRenstra in, StrukturRenstra from) {
        return in.indikator()
                .map(IndikatorRenstra::id)
                .filter(id -> from.find(id).isEmpty())
                .toList();
    }

    /** Fields by id of their thing. */
    private static Map<String, Map<String, String>> things(StrukturRenstra version, String kind) {
        Map<String, Map<String, String>> things = new TreeMap<>();
        IsiDokumen.of(version).isian().forEach((path, value) -> {
            String[] parts = path.split("/", 3);
            if (parts[0].equals(kind)) {
                things.computeIfAbsent(parts[1], none -> new TreeMap<>()).put(parts[2], value);
            }
        });
        return things;
    }
}
