package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.jelaskan.HitungUlang;
import id.jejakkinerja.query.jelaskan.Penjelasan;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.query.jelaskan.Pertanyaan;
import id.jejakkinerja.query.tabel.Asal;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Masukan;
import id.jejakkinerja.query.tabel.Sel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An explanation as the API answers it: the figure, {@code formula}, {@code inputs} with their {@code events}, {@code recomputed}. */
final class PenjelasanJson {
    private final Penjelasan explained;
    private final Labels words;

    private PenjelasanJson(Penjelasan explained, Labels words) {
        this.explained = explained;
        this.words = words;
    }

    static Map<String, @Nullable Object> of(Penjelasan explained, Labels words) {
        return new PenjelasanJson(explained, words).whole();
    }

    private Map<String, @Nullable Object> whole() {
        Pertanyaan asked = explained.pertanyaan();
        Asal asal = explained.asal();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kecamatan", Plain.of(asked.kecamatan()));
        json.put("tahun", Plain.of(asked.tahun()));
        json.put("tabel", asked.tabel());
        json.put("row", asked.row());
        json.put("column", asked.column());
        json.put("title", explained.tabel().title());
        json.put("label", explained.kolom(words));
        json.put("nama", explained.nama());
        json.put("value", Plain.of(asal.nilai()));
        if (asal.reason() != null) {
            json.put("reason", asal.reason().name());
        }
        json.put("unit", unit(asal.nilai()));
        json.put("formula", formula(asal));
        json.put("inputs", asal.masukan().stream().map(this::input).toList());
        json.put("recomputed", explained.hitungUlang() == null ? null : recomputed(explained.hitungUlang()));
        json.put("notes", explained.catatan());
        json.put("provenance", Plain.of(explained.tabel().provenance()));
        json.put("position", explained.tabel().position());
        json.put("recordedAt", Plain.of(explained.tabel().recordedAt()));
        json.put("policy", explained.tabel().policy());
        return json;
    }

    private Map<String, @Nullable Object> formula(Asal asal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", asal.rumus().name());
        json.put("expression", asal.rumus().expression());
        json.put("policy", explained.tabel().policy());
        Capaian.Terukur score = asal.skor();
        if (score != null) {
            json.put("raw", score.mentah());
            json.put("shown", Plain.of(score.shown()));
            json.put("predikat", score.predikat().name());
        }
        return json;
    }

    /** Every event once, with the input; its parts name theirs by where they are explained. */
    private Map<String, @Nullable Object> input(Masukan input) {
        Map<String, @Nullable Object> json = part(input);
        json.put(
                "events",
                explained.peristiwa(input).stream().map(PenjelasanJson::event).toList());
        return json;
    }

    private Map<String, @Nullable Object> part(Masukan input) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", input.kunci());
        json.put("label", words.text("kolom." + input.kunci()));
        json.put("of", input.nama());
        json.put("value", Plain.of(input.nilai()));
        json.put("unit", unit(input.nilai()));
        json.put("where", input.sel() == null ? null : where(input.sel()));
        json.put("parts", input.bagian().stream().map(this::part).toList());
        return json;
    }

    private Map<String, @Nullable Object> where(Sel sel) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Object own = sel.kecamatan() == null ? explained.pertanyaan().kecamatan() : sel.kecamatan();
        json.put("kecamatan", Plain.of(own));
        json.put("tahun", Plain.of(explained.pertanyaan().tahun()));
        json.put("tabel", sel.tabel());
        json.put("row", sel.row());
        json.put("column", sel.column());
        return json;
    }

    private @Nullable String unit(@Nullable Object value) {
        return switch (value) {
            case Rupiah ignored -> "rupiah";
            case Persen ignored -> "persen";
            case Nilai ignored ->
                explained.asal().satuan() == null
                        ? null
                        : explained.asal().satuan().wire();
            case null, default -> null;
        };
    }

    private static Map<String, @Nullable Object> event(Peristiwa event) {
        Origin origin = event.origin();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", origin.event());
        json.put("type", origin.type());
        json.put("position", origin.position());
        json.put("actor", origin.actor());
        json.put("roles", Plain.of(origin.roles()));
        json.put("recordedAt", origin.recordedAt().toString());
        json.put("effectiveDate", origin.effectiveDate().toString());
        json.put("reason", origin.reason());
        json.put("basis", origin.basis() == null ? null : basis(origin.basis()));
        json.put("value", Plain.of(event.nilai()));
        json.put("source", event.sumber());
        json.put("evidence", event.bukti());
        return json;
    }

    private static Map<String, Object> basis(DasarHukum basis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", basis.kind());
        json.put("number", basis.number());
        json.put("date", basis.date().toString());
        return json;
    }

    private static Map<String, @Nullable Object> recomputed(HitungUlang anew) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("matches", anew.matches());
        json.put("value", Plain.of(anew.anew()));
        json.put("events", anew.events());
        json.put("position", anew.position());
        json.put("at", anew.at().toString());
        return json;
    }
}
