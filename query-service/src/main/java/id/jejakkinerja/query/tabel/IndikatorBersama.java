package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An indicator that any kecamatan of a kabupaten is measured by in a year, under the name its first kecamatan gives it. */
public record IndikatorBersama(IndikatorId id, String nama, Satuan satuan) {
    /** All of them, in the order of the plans. */
    public static List<IndikatorBersama> of(KabupatenRinci year) {
        Map<IndikatorId, IndikatorBersama> all = new LinkedHashMap<>();
        year.years().stream()
                .flatMap(y -> Susunan.of(y).stream())
                .flatMap(s -> s.indikator().stream())
                .forEach(i -> all.putIfAbsent(i.id(), new IndikatorBersama(i.id(), i.nama(), i.satuan())));
        return List.copyOf(all.values());
    }
}
