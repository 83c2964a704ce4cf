package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.scoring.Serapan;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.query.fold.Origin;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row being filled, with the reasons of what is missing and the notes of what is there. */
final class RowDraft {

    /** Reason of a value that an event could have stated and did not. */
    static final String TIDAK_DICATAT = "TIDAK_DICATAT";

    private static final String CAPAIAN = "capaian";

    private final String tabel;
    private final String key;
    private final Labels words;
    private final Notes notes;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Map<String, Asal> asal = new LinkedHashMap<>();
    private @Nullable Satuan satuan;

    RowDraft(String tabel, String key, Labels words, Notes notes) {
        this.tabel = tabel;
        this.key = key;
        this.words = words;
        this.notes = notes;
    }

    RowDraft put(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** A cell of this row. */
    Sel sel(String column) {
        return Sel.of(tabel, key, column);
    }

    /** Declares how the figure of a column came about. */
    RowDraft asal(String column, Asal how) {
        asal.put(column, how);
        return this;
    }

    /** How the figure of a column of this row came about, which was declared before. */
    Asal asal(String column) {
        return Objects.requireNonNull(asal.get(column), column);
    }

    /** A code with the words for it. */
    RowDraft code(String column, Scalar code, String label) {
        values.put(column, code);
        labels.put(column, label);
        return this;
    }

    /** The unit of its values, where no column says it. */
    RowDraft satuan(Satuan unit) {
        satuan = unit;
        return this;
    }

    /** Words for a value that was put; none where it speaks for itself. */
    RowDraft label(String column, @Nullable String words) {
        if (words != null) {
            labels.put(column, words);
        }
        return this;
    }

    /** A constant with the words for it. */
    RowDraft choice(String column, Enum<?> constant) {
        if (constant instanceof Satuan unit) {
            satuan(unit);
        }
        values.put(column, constant);
        labels.put(column, words.of(constant));
        return this;
    }

    RowDraft empty(String column, AlasanKosong reason) {
        return empty(column, reason.name());
    }

    RowDraft empty(String column, String reason) {
        values.put(column, null);
        reasons.put(column, reason);
        return this;
    }

    /** A value, or null with the reason. */
    RowDraft orEmpty(String column, @Nullable Object value, String reason) {
        return value == null ? empty(column, reason) : put(column, value);
    }

    /** A figure with the notes of its events. */
    RowDraft angka(String column, Angka angka) {
        AlasanKosong reason = angka.reason();
        asal(column, angka.asal());
        if (reason != null) {
            return empty(column, reason);
        }
        values.put(column, angka.value());
        notes.add(key, column, angka.origins());
        return angka.complete() ? this : incomplete(column);
    }

    /** Figures by part, {@code {"2021": 80, "2022": null}}. */
    RowDraft angka(String column, Map<String, Angka> parts) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        parts.forEach((part, angka) -> {
            object.put(part, angka.value());
            asal(column + "." + part, angka.asal());
            AlasanKosong reason = angka.reason();
            if (reason != null) {
                reasons.put(column + "." + part, reason.name());
            } else {
                notes.add(key, column + "." + part, angka.origins());
                if (!angka.complete()) {
                    incomplete(column + "." + part);
                }
            }
        });
        values.put(column, object);
        return this;
    }

    /** The shown score. */
    RowDraft capaian(String column, Capaian capaian) {
        return switch (capaian) {
            case Capaian.Terukur t -> put(column, t.shown());
            case Capaian.Kosong k -> empty(column, k.reason());
        };
    }

    /** The score uncapped, with the two decimals every percentage has. */
    RowDraft mentah(String column, Capaian capaian, Asal how) {
        asal(
                column,
                how.mentah(capaian.measured().map(t -> new Persen(t.mentah())).orElse(null)));
        return switch (capaian) {
            case Capaian.Terukur t -> put(column, new Persen(t.mentah()));
            case Capaian.Kosong k -> empty(column, k.reason());
        };
    }

    /** The predikat of the score beside it, in {@code capaian}. */
    RowDraft predikat(String column, Capaian capaian) {
        Asal score = asal.get(CAPAIAN);
        if (score != null) {
            asal(column, score.predikat(sel(CAPAIAN)));
        }
        return switch (capaian) {
            case Capaian.Terukur t -> choice(column, t.predikat());
            case Capaian.Kosong k -> empty(column, k.reason());
        };
    }

    RowDraft serapan(String column, Serapan serapan) {
        return switch (serapan) {
            case Serapan.Terukur t -> put(column, t.shown());
            case Serapan.Kosong k -> empty(column, k.reason());
        };
    }

    /** Pagu, realisasi and percentage, in this order. */
    RowDraft dana(Dana dana) {
        orEmpty("pagu", dana.pagu(), AlasanKosong.PAGU_BELUM_ADA.name());
        orEmpty("realisasi", dana.realisasi(), AlasanKosong.REALISASI_BELUM_ADA.name());
        return serapan("persen", dana.serapan());
    }

    /**
     * The score, and what it was measured against where that is not the target in force.
     *
     * @param how with the cells of this row that it is made of
     */
    RowDraft capaian(String column, Kinerja.Ukuran ukuran, Asal how) {
        TargetBerjalan sampai = ukuran.sampai();
        asal(column, how);
        return sampai == null
                ? capaian(column, ukuran.capaian())
                : capaian(column, ukuran.capaian()).computed(column, sampai.describe(words));
    }

    /** As {@link #dana(Dana)} for a sum over sub kegiatan, with a mark on each column that some of them lack. */
    RowDraft dana(Dana sum, Collection<Dana> parts) {
        dana(sum);
        boolean pagu = parts.stream().anyMatch(part -> part.pagu() == null);
        boolean realisasi = parts.stream().anyMatch(part -> part.realisasi() == null);
        incomplete("pagu", pagu);
        incomplete("realisasi", realisasi);
        return incomplete("persen", pagu || realisasi);
    }

    private RowDraft incomplete(String column, boolean lacking) {
        return lacking && values.get(column) != null ? incomplete(column) : this;
    }

    /** A mean that is shown, with the mark where one of its parts is missing. */
    RowDraft capaian(String column, Rerata mean, List<Masukan> parts) {
        asal(column, Asal.rerata(mean.capaian(), parts));
        return capaian(column, mean.capaian()).incomplete(column, !mean.complete());
    }

    RowDraft dasar(String column, @Nullable DasarHukum basis) {
        if (basis == null) {
            return empty(column, TIDAK_DICATAT);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", basis.kind());
        object.put("number", basis.number());
        object.put("date", basis.date());
        labels.put(column, words.of(basis));
        return put(column, object);
    }

    RowDraft notes(String column, Collection<Origin> origins) {
        notes.add(key, column, origins);
        return this;
    }

    /** Marks a figure some of whose parts are missing. */
    RowDraft incomplete(String column) {
        notes.add(key, column, Catatan.Jenis.TIDAK_LENGKAP, words.text("catatan.TIDAK_LENGKAP"), null);
        return this;
    }

    /** Says how a figure is computed. */
    RowDraft computed(String column, String how) {
        notes.add(key, column, Catatan.Jenis.PERHITUNGAN, how, null);
        return this;
    }

    /** How its figures came about, by where they stand. */
    Map<Sel, Asal> asal() {
        Map<Sel, Asal> cells = new LinkedHashMap<>();
        asal.forEach((column, how) -> cells.put(sel(column), how.in(satuan)));
        return cells;
    }

    Baris finish() {
        return finish(values);
    }

    /** Totals have every key of a row, in the same order; what cannot be added up says so. */
    Baris finishTotals(List<Kolom> columns) {
        if (values.isEmpty()) {
            return finish(values);
        }
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        Map<String, String> idle = new LinkedHashMap<>();
        for (Kolom column : columns) {
            ordered.put(column.key(), values.get(column.key()));
            if (!values.containsKey(column.key())) {
                idle.put(column.key(), "TIDAK_DIJUMLAHKAN");
            }
        }
        values.forEach(ordered::putIfAbsent);
        idle.forEach(reasons::putIfAbsent);
        return finish(ordered);
    }

    private Baris finish(Map<String, @Nullable Object> ordered) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(ordered);
        if (!reasons.isEmpty()) {
            all.put(Baris.REASON, reasons.values().iterator().next());
        }
        if (reasons.size() > 1 || reasons.keySet().stream().anyMatch(k -> k.contains("."))) {
            all.put(Baris.REASONS, new LinkedHashMap<>(reasons));
        }
        return new Baris(key, all, labels);
    }
}
