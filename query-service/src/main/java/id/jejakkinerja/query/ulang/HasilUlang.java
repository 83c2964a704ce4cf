package id.jejakkinerja.query.ulang;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.projection.Difference;
import java.time.Duration;
import java.util.List;

/**
 * What folding a year from zero gave, beside what readers see.
 *
 * @param reached how far the log was folded
 * @param events folded
 * @param took for reading, folding and comparing
 * @param kabupaten what differs in the stream of the kabupaten, which all of them share
 */
public record HasilUlang(
        TahunAnggaran tahun,
        LogPosition reached,
        long events,
        Duration took,
        List<Difference> kabupaten,
        List<PerKecamatan> kecamatan) {
    public HasilUlang {
        kabupaten = List.copyOf(kabupaten);
        kecamatan = List.copyOf(kecamatan);
    }

    /** Whether readers see just what the log gives. */
    public boolean matches() {
        return kabupaten.isEmpty() && kecamatan.stream().allMatch(PerKecamatan::matches);
    }

    /**
     * One kecamatan's part.
     *
     * @param events of its own that were folded
     * @param cells of its tables that were compared
     */
    public record PerKecamatan(KodeKecamatan kecamatan, long events, long cells, List<Difference> differences) {
        public PerKecamatan {
            differences = List.copyOf(differences);
        }

        public boolean matches() {
            return differences.isEmpty();
        }
    }
}
