package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.LogPosition;
import java.util.List;

/**
 * The years of all kecamatan of a kabupaten, each with all that is known of it.
 *
 * @param years one for each kecamatan, in code order
 * @param reached how far the log was read
 */
public record KabupatenRinci(
        KodeKabupaten kabupaten, TahunAnggaran tahun, List<KecamatanYear> years, LogPosition reached) {

    public KabupatenRinci {
        years = List.copyOf(years);
    }

    public static KabupatenRinci of(KodeKabupaten kabupaten, TahunAnggaran tahun, List<KecamatanYear> years) {
        LogPosition reached = years.stream().map(KecamatanYear::reached).reduce(LogPosition.START, LogPosition::later);
        return new KabupatenRinci(kabupaten, tahun, years, reached);
    }

    /** One row for each kecamatan that was heard of. */
    public KabupatenYear consolidated() {
        List<CapaianRow> rows = years.stream()
                .filter(KecamatanYear::hasBegun)
                .map(CapaianRow::of)
                .toList();
        return KabupatenYear.of(kabupaten, tahun, rows, reached);
    }
}
