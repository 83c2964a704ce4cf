package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Serapan;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about, declared where the figure is put into its table, so that figure and explanation are one computation.
 *
 * @param nilai the figure as its cell has it; null exactly when there is a reason
 * @param masukan in the order in which the formula names them
 * @param satuan unit of the values among figure and inputs; null where they are money or percentages
 * @param skor the score with its uncapped value and predikat; null where the figure is none
 */
public record Asal(
        Rumus rumus,
        @Nullable Object nilai,
        @Nullable AlasanKosong reason,
        List<Masukan> masukan,
        @Nullable Satuan satuan,
        Capaian.@Nullable Terukur skor) {
    public Asal {
        masukan = List.copyOf(masukan);
    }

    static Asal of(Rumus rumus, Object nilai, List<Masukan> masukan) {
        return new Asal(rumus, nilai, null, masukan, null, null);
    }

    static Asal kosong(Rumus rumus, AlasanKosong reason, List<Masukan> masukan) {
        return new Asal(rumus, null, reason, masukan, null, null);
    }

    /** Stated by events, of which the last holds the figure. */
    static Asal tercatat(String kunci, Object nilai, List<Origin> origins) {
        return of(Rumus.TERCATAT, nilai, List.of(Masukan.stated(kunci, null, nilai, null, origins)));
    }

    /** A sum, or the reason why there is none; a single part that events state is no sum. */
    static Asal jumlah(@Nullable Object nilai, AlasanKosong reason, List<Masukan> parts) {
        if (nilai == null) {
            return kosong(Rumus.JUMLAH, reason, parts);
        }
        boolean stated = parts.size() == 1
                && parts.getFirst().sel() == null
                && parts.getFirst().bagian().isEmpty();
        return of(stated ? Rumus.TERCATAT : Rumus.JUMLAH, nilai, parts);
    }

    static Asal capaian(Arah arah, Capaian capaian, Masukan target, Masukan realisasi) {
        return switch (arah) {
            case POSITIVE -> skor(Rumus.CAPAIAN_POSITIF, capaian, List.of(realisasi, target));
            case NEGATIVE -> skor(Rumus.CAPAIAN_NEGATIF, capaian, List.of(target, realisasi));
        };
    }

    static Asal rerata(Capaian capaian, List<Masukan> parts) {
        return skor(Rumus.RERATA, capaian, parts);
    }

    static Asal serapan(Serapan serapan, Masukan realisasi, Masukan pagu) {
        List<Masukan> parts = List.of(realisasi, pagu);
        return switch (serapan) {
            case Serapan.Terukur t -> of(Rumus.SERAPAN, t.shown(), parts);
            case Serapan.Kosong k -> kosong(Rumus.SERAPAN, k.reason(), parts);
        };
    }

    private static Asal skor(Rumus rumus, Capaian capaian, List<Masukan> parts) {
        return switch (capaian) {
            case Capaian.Terukur t -> new Asal(rumus, t.shown(), null, parts, null, t);
            case Capaian.Kosong k -> kosong(rumus, k.reason(), parts);
        };
    }

    /** The same with the unit that its values are in. */
    Asal in(@Nullable Satuan unit) {
        return new Asal(rumus, nilai, reason, masukan, unit, skor);
    }

    /** The same with other inputs, of which more is known. */
    public Asal with(List<Masukan> other) {
        return new Asal(rumus, nilai, reason, other, satuan, skor);
    }

    /** The same computation with another outcome of it in the cell: the uncapped score. */
    Asal mentah(@Nullable Object other) {
        return new Asal(rumus, other, reason, masukan, satuan, skor);
    }

    /** The predikat of this score, which stands beside it in the same row. */
    Asal predikat(Sel capaian) {
        List<Masukan> parts = List.of(Masukan.composed("capaian", null, nilai, capaian, masukan));
        return new Asal(Rumus.PREDIKAT, skor == null ? null : skor.predikat(), reason, parts, satuan, skor);
    }

    /** The figure as an input of another. */
    Masukan sebagai(String kunci, @Nullable String nama, @Nullable Sel sel) {
        return rumus == Rumus.TERCATAT && masukan.size() == 1
                ? Masukan.stated(kunci, nama, nilai, sel, masukan.getFirst().origins())
                : Masukan.composed(kunci, nama, nilai, sel, masukan);
    }
}
