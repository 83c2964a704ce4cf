package id.jejakkinerja.query.jelaskan;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.Asal;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Catatan;
import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Masukan;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure explained.
 *
 * @param tabel in which it stands
 * @param status of the report on the kecamatan's year; null for a figure of all kecamatan
 * @param events those of the kecamatan's year, by id
 * @param hitungUlang null where recomputing takes all kecamatan and nobody asked for it
 */
public record Penjelasan(
        Pertanyaan pertanyaan,
        Tabel tabel,
        Asal asal,
        @Nullable StatusLaporan status,
        Map<String, Recorded<DomainEvent>> events,
        @Nullable HitungUlang hitungUlang) {
    public Penjelasan {
        events = Map.copyOf(events);
    }

    /** What the figure's row is about, in words. */
    public String nama() {
        return Stream.concat(tabel.baris().stream(), Stream.of(tabel.totals()))
                .filter(row -> row.key().equals(pertanyaan.row()))
                .flatMap(row -> nama(row).stream())
                .findFirst()
                .or(this::namaSebagaiMasukan)
                .or(this::namaKecamatan)
                .orElse(pertanyaan.row());
    }

    /** The column's heading, with that of its part; one that is a sign alone is said in words. */
    public String kolom(Labels words) {
        String key = pertanyaan.column().split("\\.", 2)[0];
        String label = words.heading(key + ".lengkap")
                .or(() -> tabel.columns().stream()
                        .filter(k -> k.key().equals(key))
                        .map(Kolom::label)
                        .findFirst())
                .orElseGet(() -> words.text("kolom." + key));
        return key.length() == pertanyaan.column().length()
                ? label
                : label + bagian(pertanyaan.column().substring(key.length() + 1), words);
    }

    /** What authors and platform say beside the figure. */
    public List<Catatan> catatan() {
        return tabel.notes(pertanyaan.row(), pertanyaan.column());
    }

    /** The events behind an input, oldest first. */
    public List<Peristiwa> peristiwa(Masukan input) {
        return input.events().stream()
                .map(origin -> Peristiwa.of(origin, events.get(origin.event())))
                .toList();
    }

    /** A year is its own heading, a side of a shift has that of a column, a Sasaran its name; what no table prints follows a comma. */
    private String bagian(String part, Labels words) {
        if (tabel.extras().get("sasaran") instanceof Map<?, ?> names && names.get(part) != null) {
            return " " + names.get(part);
        }
        return tabel.columns().stream()
                .filter(k -> k.key().equals(part))
                .map(k -> " " + k.label())
                .findFirst()
                .or(() -> words.heading(part).map(heading -> ", " + heading))
                .orElse(" " + part);
    }

    private static Optional<String> nama(Baris row) {
        Object name = row.values().get("nama");
        if (name != null) {
            return Optional.of(name.toString());
        }
        String from = row.labels().get("dari");
        String to = row.labels().get("ke");
        return from == null || to == null ? Optional.empty() : Optional.of(from + " → " + to);
    }

    /** A figure that sums a table up which prints no totals is that of the kecamatan. */
    private Optional<String> namaKecamatan() {
        return pertanyaan.row().equals(Tabel.TOTALS)
                ? Optional.ofNullable(pertanyaan.subjek())
                        .flatMap(DaftarKecamatan::find)
                        .map(Kecamatan::name)
                : Optional.empty();
    }

    /** A figure outside the rows is named where it is an input of another. */
    private Optional<String> namaSebagaiMasukan() {
        return tabel.asal().values().stream()
                .flatMap(how -> how.masukan().stream())
                .filter(m -> m.sel() != null
                        && m.sel().row().equals(pertanyaan.row())
                        && m.sel().column().equals(pertanyaan.column()))
                .flatMap(m -> Optional.ofNullable(m.nama()).stream())
                .findFirst();
    }
}
