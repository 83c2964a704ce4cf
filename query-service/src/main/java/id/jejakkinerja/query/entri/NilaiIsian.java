package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a value: itself, or for a percentage the two parts it is computed from. */
final class NilaiIsian {
    static final Map<RefusalCode, String> BLAME = Map.of(
            RefusalCode.VALUE_OUT_OF_DOMAIN, "value",
            RefusalCode.RATIO_MISMATCH, "value",
            RefusalCode.RATIO_INCOMPLETE, "numerator",
            RefusalCode.REALIZATION_CONTRADICTION, "value",
            RefusalCode.DATE_OUTSIDE_YEAR, "effectiveDate",
            RefusalCode.EARLIER_THAN_CORRECTED, "effectiveDate",
            RefusalCode.NO_CHANGE, "value",
            RefusalCode.REASON_REQUIRED, "reason");

    private static final List<String> PARTS = List.of("value", "numerator", "denominator");

    private NilaiIsian() {}

    static List<Fact> facts(Konteks konteks, Terukur terukur, Masa masa) {
        PageWords words = konteks.words();
        List<Fact> facts = new ArrayList<>();
        Nilai target = terukur.target(konteks.state(), masa);
        facts.add(new Fact(
                        words.text("entri.target"),
                        target == null ? words.text("entri.target.belum") : Penulisan.of(target))
                .explained(
                        target == null
                                ? null
                                : Jelasan.of(terukur, masa, konteks).target()));
        facts.add(new Fact(words.text("entri.satuan"), words.labels().of(terukur.satuan())));
        return facts;
    }

    /** @param first whether it is a first recording, which names where the value comes from */
    static List<Isian> fields(Satuan satuan, PageWords words, boolean first) {
        boolean percent = satuan == Satuan.PERSEN;
        List<Isian> fields = new ArrayList<>();
        Isian value = Isian.of(
                        "value",
                        Jenis.ANGKA,
                        words.text("entri.realisasi.value", words.labels().of(satuan)))
                .hint(hint(satuan, words));
        fields.add(percent ? value.hint(words.text("entri.hint.persen")).optional() : value);
        if (percent) {
            fields.add(Isian.of("numerator", Jenis.ANGKA, words.text("entri.realisasi.numerator"))
                    .optional());
            fields.add(Isian.of("denominator", Jenis.ANGKA, words.text("entri.realisasi.denominator"))
                    .optional());
        }
        if (first) {
            fields.add(Isian.of("source", Jenis.TEKS, words.text("entri.sumber"))
                    .hint(words.text("entri.hint.sumber"))
                    .longest(200));
        }
        if (first) {
            fields.add(BuktiIsian.field(words));
        }
        fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal"))
                .hint(words.text("entri.hint.tanggal")));
        return fields;
    }

    /** The value and its date. */
    static void fill(ObjectNode command, Kiriman kiriman, Satuan satuan, PageWords words) {
        PARTS.forEach(part -> command.put(part, kiriman.optionalNilai(part)));
        boolean parts =
                satuan == Satuan.PERSEN && (command.hasNonNull("numerator") || command.hasNonNull("denominator"));
        if (!command.hasNonNull("value") && !parts) {
            kiriman.fault("value", words.text("entri.salah.KOSONG"));
        }
        command.put("effectiveDate", text(kiriman.tanggal("effectiveDate")));
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** As it would be typed: no thousands separators, a decimal comma. */
    static String typed(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    /** What may be typed as a value. */
    static String hint(Satuan satuan, PageWords words) {
        return words.text("entri.hint." + (upToHundred(satuan) ? "100" : "bilangan"));
    }

    private static boolean upToHundred(Satuan satuan) {
        return satuan == Satuan.PERSEN || satuan == Satuan.INDEKS || satuan == Satuan.NILAI;
    }
}
