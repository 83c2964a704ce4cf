package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the kabupaten in a year and in the year before. Only kecamatan that have it in both are compared: a mean over others would
 * change although nothing did.
 *
 * @param each the figure of one kecamatan
 * @param all the figure of several together
 */
record Perbandingan(
        KabupatenYear year,
        KabupatenYear before,
        Function<CapaianRow, @Nullable Persen> each,
        Function<KabupatenYear, @Nullable Persen> all) {

    /** In percentage points, signed, and of how many kecamatan. */
    String change(PageWords words) {
        String tahun = before.tahun().toString();
        Set<KodeKecamatan> both = known(year);
        both.retainAll(known(before));
        Persen now = all.apply(year.only(row -> both.contains(row.kecamatan())));
        Persen then = all.apply(before.only(row -> both.contains(row.kecamatan())));
        if (now == null || then == null) {
            return words.text("rapor.takada", tahun);
        }
        BigDecimal points = now.value().subtract(then.value());
        String sign = points.signum() > 0 ? "+" : "";
        return words.text("rapor.poin", sign + Penulisan.of(points), tahun, both.size());
    }

    private Set<KodeKecamatan> known(KabupatenYear some) {
        Set<KodeKecamatan> known = new HashSet<>();
        some.rows().stream().filter(row -> each.apply(row) != null).forEach(row -> known.add(row.kecamatan()));
        return known;
    }
}
