package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.LogPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table being filled. */
final class TabelDraft {

    private final String id;
    private final String title;
    private final Labels words;
    private final Notes notes = new Notes();
    private final List<Kolom> columns = new ArrayList<>();
    private final List<RowDraft> rows = new ArrayList<>();
    private final RowDraft totals;
    private final Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    private final Map<Sel, Asal> asal = new LinkedHashMap<>();

    TabelDraft(String id, Labels words, String title) {
        this.id = id;
        this.title = title;
        this.words = words;
        this.totals = new RowDraft(id, Tabel.TOTALS, words, notes);
    }

    /** A table about a year, with its title. */
    static TabelDraft of(String id, KecamatanYear year, Labels words) {
        return new TabelDraft(id, words, words.text("tabel." + id, year.tahun().toString(), nama(year.kecamatan())));
    }

    static String nama(KodeKecamatan kode) {
        return DaftarKecamatan.find(kode).map(Kecamatan::name).orElse(kode.value());
    }

    Labels words() {
        return words;
    }

    TabelDraft column(String key, JenisKolom kind) {
        return column(key, kind, List.of());
    }

    TabelDraft column(String key, JenisKolom kind, List<String> parts) {
        columns.add(new Kolom(key, words.column(id, key), kind, parts));
        return this;
    }

    /** Adds a row and returns it to be filled. */
    RowDraft row(String key) {
        RowDraft row = new RowDraft(id, key, words, notes);
        rows.add(row);
        return row;
    }

    RowDraft totals() {
        return totals;
    }

    TabelDraft extra(String key, @Nullable Object value) {
        extras.put(key, value);
        return this;
    }

    /** Declares how a figure came about that stands among the extras. */
    TabelDraft asal(Sel sel, Asal how) {
        asal.put(sel, how);
        return this;
    }

    Tabel finish(KecamatanYear year) {
        return finish(year.reached(), year.current().provenance());
    }

    Tabel finish(LogPosition reached, List<Provenance.Kind> provenance) {
        rows.forEach(row -> asal.putAll(row.asal()));
        asal.putAll(totals.asal());
        return new Tabel(
                id,
                title,
                columns,
                rows.stream().map(RowDraft::finish).toList(),
                totals.finishTotals(columns),
                extras,
                notes.inOrder(),
                asal,
                provenance.stream().filter(k -> k != Provenance.Kind.REAL).toList(),
                ScoringPolicy.CURRENT.id(),
                reached.position(),
                reached.recordedAt());
    }
}
