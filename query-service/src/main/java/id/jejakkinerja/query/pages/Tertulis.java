package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.tabel.Masukan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures in a sentence: a share of money with its sign, a score without, a dash where there is none. */
final class Tertulis {
    private static final Set<String> SHARES = Set.of("serapan", "persen");

    private Tertulis() {}

    static String text(Masukan input, PageWords words) {
        return text(input.nilai(), input.kunci(), words);
    }

    /** @param kunci key of the column, with that of its part if there is one; the column decides whether a percentage has its sign */
    static String text(@Nullable Object value, String kunci, PageWords words) {
        return switch (value) {
            case null -> "–";
            case Persen share -> Penulisan.of(share) + (SHARES.contains(kunci.split("\\.", 2)[0]) ? "%" : "");
            case Predikat predikat -> predikat.name();
            case Efisiensi verdict -> words.labels().of(verdict);
            default -> Penulisan.of(value);
        };
    }
}
