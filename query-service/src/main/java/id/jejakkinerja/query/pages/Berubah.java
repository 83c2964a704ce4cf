package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.audit.SelisihTabel;
import id.jejakkinerja.query.audit.SelisihTabel.Beda;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Catatan;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table whose changed cells carry a note that says what they were: a mark that is read out and printed like any other. */
final class Berubah {
    private final SelisihTabel selisih;
    private final PageWords words;
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final List<Catatan> notes;
    private final int before;

    private Berubah(SelisihTabel selisih, PageWords words) {
        this.selisih = selisih;
        this.words = words;
        this.notes = new ArrayList<>(selisih.sesudah().notes());
        this.before = (int) notes.stream().map(Catatan::letter).distinct().count();
    }

    /** The table as it is afterwards, with its changes noted. */
    static Tabel of(SelisihTabel selisih, PageWords words) {
        return new Berubah(selisih, words).noted();
    }

    private Tabel noted() {
        Tabel t = selisih.sesudah();
        Cells was = new Cells(selisih.sebelum(), new Footnotes(selisih.sebelum(), words), words, cell -> null);
        for (Beda beda : selisih.baris()) {
            Baris former = beda.sebelum();
            if (former == null) {
                add(beda.key(), "nama", words.text("jejak.berubah.baru"));
                continue;
            }
            beda.sel()
                    .forEach(sel -> Layout.columns(t).stream()
                            .filter(leaf -> leaf.key().equals(sel.column()))
                            .forEach(leaf -> add(
                                    beda.key(),
                                    leaf.key(),
                                    former(was.of(leaf, former, false).text(), sel.sebelum()))));
        }
        return new Tabel(
                t.id(),
                t.title(),
                t.columns(),
                t.baris(),
                t.totals(),
                t.extras(),
                notes,
                t.asal(),
                t.provenance(),
                t.policy(),
                t.position(),
                t.recordedAt());
    }

    private String former(String text, @Nullable Object value) {
        return value == null ? words.text("jejak.berubah.kosong") : words.text("jejak.berubah.dari", text);
    }

    private void add(String row, String column, String text) {
        String letter = letters.computeIfAbsent(text, t -> Footnotes.letter(before + letters.size()));
        notes.add(new Catatan(letter, row, column, Catatan.Jenis.BERUBAH, text, null));
    }
}
