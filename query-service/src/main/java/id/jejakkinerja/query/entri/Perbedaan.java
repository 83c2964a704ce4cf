package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.query.entri.Naskah.Butir;
import id.jejakkinerja.query.pages.PageWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edited document changes, each change with its reason, for a last look. */
final class Perbedaan {
    private final Lembar lembar;
    private final Kiriman kiriman;
    private final PageWords words;
    private final Terbaca terbaca;

    Perbedaan(Lembar lembar, Kiriman kiriman, PageWords words) {
        this.lembar = lembar;
        this.kiriman = kiriman;
        this.words = words;
        this.terbaca = new Terbaca(kiriman, words);
    }

    /**
     * @param document its name in refusals
     * @param more whether something changes that stands in no part of the document yet
     */
    Pratinjau pratinjau(String document, boolean more) {
        List<Senarai.Baris> rows = lembar.naskah().stream()
                .flatMap(part -> part.butir().stream())
                .filter(Butir::beda)
                .flatMap(item -> rows(item).stream())
                .toList();
        Senarai table = new Senarai(
                words.text("entri.perbedaan"),
                List.of(
                        words.text("tugas.butir"),
                        words.text("entri.semula"),
                        words.text("entri.menjadi"),
                        words.text("entri.alasan")),
                false,
                rows);
        boolean nothing = rows.isEmpty() && !more;
        return Pratinjau.foretold(
                table,
                nothing
                        ? List.of(Pratinjau.Aturan.of(Refusal.of(RefusalCode.NO_CHANGE, "document", document), words))
                        : List.of());
    }

    private List<Senarai.Baris> rows(Butir item) {
        Senarai.Sel why = why(item.alasan());
        List<Senarai.Baris> rows = new ArrayList<>();
        for (Naskah.Lajur line : item.lajur()) {
            Isian field = line.isian();
            String first = lembar.awal().getOrDefault(field.name(), "");
            String typed = kiriman.typed(field.name());
            String after = terbaca.text(field, typed);
            if (!terbaca.text(field, first).equals(after)) {
                String name = item.lajur().size() == 1 ? item.nama() : item.nama() + ": " + line.nama();
                Senarai.Sel left = new Senarai.Sel(field.lama(), Terbaca.isQuoted(field, first), null);
                Senarai.Sel right = new Senarai.Sel(after, Terbaca.isQuoted(field, typed), null);
                rows.add(new Senarai.Baris(Senarai.Sel.quoted(name), List.of(left, right, why)));
            }
        }
        Naskah.Tetap fixed = item.tetap();
        if (fixed != null) {
            rows.add(new Senarai.Baris(
                    Senarai.Sel.quoted(item.nama()),
                    List.of(Senarai.Sel.of(fixed.semula()), Senarai.Sel.of(fixed.menjadi()), why)));
        }
        return rows;
    }

    private Senarai.Sel why(@Nullable Isian reason) {
        return reason == null
                ? Senarai.Sel.of(words.text("entri.renstra.lihat"))
                : Senarai.Sel.quoted(kiriman.typed(reason.name()).strip());
    }
}
