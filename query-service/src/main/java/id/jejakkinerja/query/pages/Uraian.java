package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.query.tabel.Asal;
import id.jejakkinerja.query.tabel.Masukan;
import id.jejakkinerja.query.tabel.Rumus;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A formula, once in words and once in numbers.
 *
 * @param kata in words; empty where there is only one way to say it
 * @param rantai how the shown score follows from the uncapped one, step by step
 * @param tanda where the shown score lies on the scale of predikat, 720 wide; null where the figure is no score
 */
record Uraian(
        List<Suku> kata,
        List<Suku> angka,
        List<String> rantai,
        @Nullable String tanda) {
    /** Beyond so many terms a sum is written with its first, its last and an ellipsis. */
    private static final int TERMS = 4;

    private static final String MINUS = "−";
    /** Places of the uncapped score that are written. */
    private static final int PLACES = 7;

    private static final BigDecimal SCALE = new BigDecimal("7.2");

    /**
     * A term: text, with a link or without, or a fraction.
     *
     * @param atas above the fraction's line; empty for text
     */
    record Suku(String text, @Nullable String href, List<Suku> atas, List<Suku> bawah) {
        static Suku of(String text) {
            return new Suku(text, null, List.of(), List.of());
        }

        static Suku pecahan(List<Suku> atas, List<Suku> bawah) {
            return new Suku("", null, atas, bawah);
        }

        /** How it is read out. */
        String ucapan() {
            return atas.isEmpty() ? text : ucapan(atas) + " / " + ucapan(bawah);
        }

        static String ucapan(List<Suku> terms) {
            return terms.stream().map(Suku::ucapan).collect(Collectors.joining(" "));
        }
    }

    /** How it is read out: a fraction's line says nothing to whoever cannot see it. */
    public String ucapan() {
        return kata.isEmpty() ? Suku.ucapan(angka) : Suku.ucapan(kata) + " = " + Suku.ucapan(angka);
    }

    /** @param links where each input is told about, in their order */
    static Uraian of(Asal asal, List<String> links, PageWords words) {
        List<Masukan> inputs = asal.masukan();
        List<Suku> figures = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            figures.add(new Suku(Tertulis.text(inputs.get(i), words), links.get(i), List.of(), List.of()));
        }
        List<Suku> names = inputs.stream()
                .map(m -> Suku.of(words.labels().text("kolom." + m.kunci())))
                .toList();
        boolean whole = !inputs.isEmpty();
        return new Uraian(
                whole ? words(asal.rumus(), names, words) : List.of(Suku.of(words.text("jelaskan.kata.kosong"))),
                whole ? numbers(asal, figures, words) : List.of(),
                rantai(asal, words),
                tanda(asal));
    }

    private static List<Suku> words(Rumus rumus, List<Suku> names, PageWords words) {
        return switch (rumus) {
            case CAPAIAN_POSITIF, CAPAIAN_NEGATIF, SERAPAN, SELISIH -> terms(rumus, names);
            case TERCATAT, SAMA, RERATA, JUMLAH, EFISIENSI, PREDIKAT, AGREGASI_SUM, AGREGASI_LAST, AGREGASI_AVERAGE ->
                List.of(Suku.of(words.text("jelaskan.kata." + rumus, names.size())));
        };
    }

    /** The formulas that read the same in words and in numbers. */
    private static List<Suku> terms(Rumus rumus, List<Suku> in) {
        Suku times = Suku.of("× 100");
        return switch (rumus) {
            case CAPAIAN_NEGATIF -> {
                List<Suku> above = List.of(Suku.of("2 ×"), in.getFirst(), Suku.of(MINUS), in.getLast());
                yield List.of(Suku.pecahan(above, List.of(in.getFirst())), times);
            }
            case SELISIH -> List.of(in.getFirst(), Suku.of(MINUS), in.getLast());
            default -> List.of(Suku.pecahan(List.of(in.getFirst()), List.of(in.getLast())), times);
        };
    }

    private static List<Suku> numbers(Asal asal, List<Suku> in, PageWords words) {
        Function<Integer, String> comparison = sign -> sign > 0 ? ">" : sign == 0 ? "=" : "<";
        return switch (asal.rumus()) {
            case CAPAIAN_POSITIF, CAPAIAN_NEGATIF, SERAPAN, SELISIH -> terms(asal.rumus(), in);
            case JUMLAH, AGREGASI_SUM -> sum(in);
            case RERATA, AGREGASI_AVERAGE -> {
                List<Suku> there = new ArrayList<>();
                for (int i = 0; i < in.size(); i++) {
                    if (asal.masukan().get(i).nilai() != null) {
                        there.add(in.get(i));
                    }
                }
                yield there.isEmpty()
                        ? List.of()
                        : List.of(Suku.pecahan(sum(there), List.of(Suku.of(Integer.toString(there.size())))));
            }
            case EFISIENSI -> {
                int sign = asal.nilai() == Efisiensi.EFISIEN ? 1 : asal.nilai() == Efisiensi.SESUAI ? 0 : -1;
                yield List.of(in.getFirst(), Suku.of(comparison.apply(sign)), in.getLast());
            }
            case PREDIKAT ->
                asal.nilai() == null
                        ? List.of()
                        : List.of(in.getFirst(), Suku.of("∈ " + words.text("jelaskan.pita." + asal.nilai())));
            case TERCATAT, SAMA, AGREGASI_LAST -> List.of(in.getLast());
        };
    }

    private static List<Suku> sum(List<Suku> terms) {
        List<Suku> sum = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean left = terms.size() > TERMS && i > 1 && i < terms.size() - 1;
            if (left && i > 2) {
                continue;
            }
            Suku term = left ? Suku.of("…") : terms.get(i);
            if (i > 0 && term.text().startsWith(MINUS)) {
                sum.add(Suku.of(MINUS));
                term = new Suku(term.text().substring(1), term.href(), List.of(), List.of());
            } else if (i > 0) {
                sum.add(Suku.of("+"));
            }
            sum.add(term);
        }
        return sum;
    }

    private static List<String> rantai(Asal asal, PageWords words) {
        Capaian.Terukur score = asal.skor();
        if (score == null || asal.rumus() == Rumus.SAMA) {
            return List.of();
        }
        BigDecimal raw = score.mentah();
        boolean inside = raw.signum() >= 0 && raw.compareTo(BigDecimal.valueOf(100)) <= 0;
        return List.of(
                words.text("jelaskan.rantai.mentah", mentah(raw)),
                words.text(inside ? "jelaskan.rantai.tetap" : "jelaskan.rantai.batas"),
                words.text("jelaskan.rantai.bulat", Penulisan.of(score.shown())),
                words.text("jelaskan.rantai.pita", words.text("jelaskan.pita." + score.predikat()), score.predikat()));
    }

    /** The uncapped score, cut where it goes on. */
    static String mentah(BigDecimal raw) {
        BigDecimal plain = raw.stripTrailingZeros();
        boolean longer = plain.scale() > PLACES;
        BigDecimal cut = plain.setScale(longer ? PLACES : Math.max(0, plain.scale()), RoundingMode.DOWN);
        return Penulisan.of(cut) + (longer ? "…" : "");
    }

    private static @Nullable String tanda(Asal asal) {
        Capaian.Terukur score = asal.skor();
        return score == null
                ? null
                : score.shown()
                        .value()
                        .multiply(SCALE)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
