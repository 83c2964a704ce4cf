package id.jejakkinerja.query.read;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.fold.TahunState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the reports of some kecamatan stand, in all their years.
 *
 * @param tahun every year in which one of them has events
 * @param kabupaten its periods; null while none was ever opened
 * @param reached how far the log was read
 */
public record Pelaporan(List<TahunState> tahun, @Nullable KabupatenState kabupaten, LogPosition reached) {
    public Pelaporan {
        tahun = List.copyOf(tahun);
    }

    /** Puts states together; those of other streams are left out. */
    public static Pelaporan of(Collection<? extends StreamState> states, LogPosition reached) {
        List<TahunState> years = new ArrayList<>();
        KabupatenState kabupaten = null;
        for (StreamState state : states) {
            if (state instanceof TahunState year) {
                years.add(year);
            } else if (state instanceof KabupatenState decided) {
                kabupaten = decided;
            }
        }
        years.sort(Comparator.comparing(TahunState::stream));
        return new Pelaporan(years, kabupaten, reached);
    }

    /** The years a kecamatan has figures for. */
    public SortedSet<TahunAnggaran> years(KodeKecamatan kecamatan) {
        return tahun.stream()
                .filter(year -> year.stream().kecamatan().equals(Optional.of(kecamatan)))
                .flatMap(year -> year.stream().tahun().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A kecamatan's year; empty when nothing happened in it. */
    public Optional<TahunState> year(KodeKecamatan kecamatan, TahunAnggaran wanted) {
        return tahun.stream()
                .filter(year -> year.stream().kecamatan().equals(Optional.of(kecamatan)))
                .filter(year -> year.stream().tahun().equals(Optional.of(wanted)))
                .findFirst();
    }
}
