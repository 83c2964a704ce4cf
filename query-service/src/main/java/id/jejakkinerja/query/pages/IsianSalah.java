package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of a page that cannot be read, as a form: with all that was typed, so that only the mistake has to be typed again.
 *
 * @param alamat path of the page that was asked for
 * @param petunjuk how a moment is written
 * @param kolom the fields that say moments, in the order in which they came
 * @param lainnya what else was asked, which stays as it is
 */
public record IsianSalah(String alamat, String petunjuk, List<Kolom> kolom, Map<String, String> lainnya) {
    /** Fields that say a moment, with the key of their label; on the list of events the two ends of a search have others. */
    private static final Map<String, String> LABELS = Map.of(
            "asOf", "saat.isi.asOf",
            "inForceOn", "saat.isi.inForceOn",
            "position", "saat.isi.position",
            "dari", "jejak.dari",
            "ke", "jejak.ke",
            "sampai", "audit.saring.sampai",
            "sampaiPosisi", "audit.saring.sampaiPosisi",
            "berlakuDari", "audit.saring.berlakuDari",
            "berlakuSampai", "audit.saring.berlakuSampai");

    /**
     * A field.
     *
     * @param salah whether it is the one that cannot be read
     */
    public record Kolom(String nama, String label, String isi, boolean salah) {}

    public IsianSalah {
        kolom = List.copyOf(kolom);
    }

    /** Empty where the mistake is in no field that people fill in. */
    static Optional<IsianSalah> of(InvalidValue mistake, HttpServletRequest request, PageWords words) {
        if (!request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean tooMany = mistake.kind().equals("moment");
        List<Kolom> fields = new ArrayList<>();
        Map<String, String> others = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String typed = values[0];
            if (!LABELS.containsKey(name)) {
                others.put(name, typed);
            } else if (!typed.isBlank()) {
                boolean wrong =
                        tooMany || name.equals(mistake.kind()) || typed.strip().equals(mistake.given());
                fields.add(new Kolom(name, words.text(label(name, path)), String.valueOf(words.typed(typed)), wrong));
            }
        });
        return fields.stream().anyMatch(Kolom::salah)
                ? Optional.of(new IsianSalah(path, words.text("galat.petunjuk"), fields, others))
                : Optional.empty();
    }

    /** What the first field that is wrong is called, for the sentence about it. */
    Kolom salah() {
        return kolom.stream().filter(Kolom::salah).findFirst().orElseThrow();
    }

    private static String label(String name, String path) {
        return name.equals("dari") && path.equals(Addresses.AUDIT)
                ? "audit.saring.dari"
                : LABELS.getOrDefault(name, name);
    }
}
