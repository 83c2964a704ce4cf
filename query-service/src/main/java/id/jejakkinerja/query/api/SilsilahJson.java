package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.perubahan.Penetapan;
import id.jejakkinerja.query.perubahan.Silsilah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document as the API answers them: {@code butir, nilai}, what set it ({@code event, jenis, posisi, oleh, dicatat,
 * berlaku, alasan, dasar, bahan}), and {@code sebelumnya}, the setting before with the same keys, null for a field that was never
 * set otherwise.
 */
final class SilsilahJson {
    private SilsilahJson() {}

    static Map<String, @Nullable Object> of(Dokumen dokumen, KecamatanYear year, Silsilah silsilah) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("dokumen", dokumen.name());
        json.put("kecamatan", year.kecamatan().value());
        json.put("tahun", year.tahun().value());
        json.put(
                "isian",
                silsilah.isi().isian().keySet().stream()
                        .map(path -> field(path, silsilah.riwayat(path)))
                        .toList());
        json.put("position", year.position());
        json.put("recordedAt", Plain.of(year.recordedAt()));
        json.put("policy", ScoringPolicy.CURRENT.id());
        return json;
    }

    private static Map<String, @Nullable Object> field(String path, List<Penetapan> settings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("butir", path);
        json.putAll(setting(settings.getLast()));
        Map<String, String> reasons = reasons(settings.getLast());
        if (settings.size() > 1) {
            Penetapan before = settings.get(settings.size() - 2);
            json.put("sebelumnya", explained(setting(before), reasons(before)));
        } else {
            json.put("sebelumnya", null);
            reasons.put("sebelumnya", "BELUM_PERNAH_BERUBAH");
        }
        return explained(json, reasons);
    }

    private static Map<String, @Nullable Object> setting(Penetapan setting) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("nilai", setting.nilai());
        json.putAll(event(setting.asal()));
        json.put("alasan", setting.alasan());
        DasarHukum basis = setting.asal().basis();
        json.put("dasar", basis == null ? null : basis(basis));
        json.put("bahan", setting.bahan().stream().map(SilsilahJson::event).toList());
        return json;
    }

    private static Map<String, Object> event(Origin origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("event", origin.event());
        json.put("jenis", origin.type());
        json.put("posisi", origin.position());
        json.put("oleh", origin.actor());
        json.put("berlaku", origin.effectiveDate().toString());
        json.put("dicatat", origin.recordedAt().toString());
        return json;
    }

    private static Map<String, Object> basis(DasarHukum basis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", basis.kind());
        json.put("number", basis.number());
        json.put("date", basis.date().toString());
        return json;
    }

    /** Why a setting lacks what it lacks. */
    private static Map<String, String> reasons(Penetapan setting) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (setting.nilai() == null) {
            reasons.put("nilai", "DIHAPUS");
        }
        if (setting.alasan() == null) {
            reasons.put("alasan", "TIDAK_DICATAT");
        }
        if (setting.asal().basis() == null) {
            reasons.put("dasar", "TIDAK_DICATAT");
        }
        return reasons;
    }

    /** With the reason of what is missing, as in the rows of a table. */
    private static Map<String, @Nullable Object> explained(
            Map<String, @Nullable Object> json, Map<String, String> reasons) {
        if (!reasons.isEmpty()) {
            json.put("reason", reasons.values().iterator().next());
        }
        if (reasons.size() > 1) {
            json.put("reasons", reasons);
        }
        return json;
    }
}
