package id.jejakkinerja.query.entri;

import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was typed into a form, as it was understood, for a look before it is sent. */
final class Terbaca {
    private final Kiriman kiriman;
    private final PageWords words;

    Terbaca(Kiriman kiriman, PageWords words) {
        this.kiriman = kiriman;
        this.words = words;
    }

    List<Fact> facts(List<Isian> fields) {
        return fields.stream()
                .filter(field -> !kiriman.typed(field.name()).isBlank())
                .map(this::fact)
                .toList();
    }

    private Fact fact(Isian field) {
        String raw = kiriman.typed(field.name());
        return isQuoted(field, raw)
                ? Fact.quoting(field.label(), text(field, raw))
                : new Fact(field.label(), text(field, raw));
    }

    /** Whether it is in the language of its author: written freely, or the name of something. */
    static boolean isQuoted(Isian field, String raw) {
        return switch (field.jenis()) {
            case TEKS, NAMA, PARAGRAF, BERKAS -> true;
            case PILIHAN ->
                field.opsi().stream()
                        .anyMatch(option -> option.nama() && option.value().equals(raw.strip()));
            case ANGKA, TANGGAL -> false;
        };
    }

    /** What stands in a field, or stood there, as it was understood. */
    String text(Isian field, String raw) {
        String typed = raw.strip();
        return switch (field.jenis()) {
            case ANGKA -> number(typed);
            case TANGGAL -> day(typed);
            case PILIHAN ->
                field.opsi().stream()
                        .filter(option -> option.value().equals(typed))
                        .map(Isian.Opsi::label)
                        .findFirst()
                        .orElse(typed);
            case NAMA -> Kiriman.oneLine(typed);
            case TEKS, PARAGRAF, BERKAS -> typed;
        };
    }

    /** Money is read as a value is, but for the sign of rupiah before it. */
    private static String number(String typed) {
        try {
            BigDecimal number = Ketikan.rupiah(typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed);
            return number == null ? "–" : Penulisan.of(number);
        } catch (SalahKetik e) {
            return typed; // told at its field; what is wrong is not shown as if it were understood
        }
    }

    private String day(String typed) {
        try {
            LocalDate day = Ketikan.tanggal(typed);
            return day == null ? "–" : words.date(day);
        } catch (SalahKetik e) {
            return typed; // told at its field
        }
    }
}
