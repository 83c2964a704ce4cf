package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.Analisis;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a kecamatan says about a Sasaran: why it came out as it did, what stood in the way, and what follows. Nobody derives this; it is
 * what people wrote, with who and when.
 *
 * @param nomor its place in the plan; null for one that the plan no longer has
 * @param isi of the year first, then of its quarters, the latest first
 */
record AnalisisView(@Nullable Integer nomor, String sasaran, List<Isi> isi) {

    /**
     * One statement.
     *
     * @param masa what it is about, in words
     * @param label how far it is not real, in words; null where it is
     * @param href its event
     */
    record Isi(
            String masa,
            String sebab,
            String kendala,
            String lanjut,
            String siapa,
            @Nullable String label,
            String href) {}

    AnalisisView {
        isi = List.copyOf(isi);
    }

    /** @param sasaran Tabel 3.7, which has a row for each Sasaran of the plan */
    static List<AnalisisView> of(KecamatanYear year, Tabel sasaran, PageQuery query) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Baris row : sasaran.baris()) {
            names.put(row.key(), String.valueOf(row.values().get("nama")));
        }
        SortedMap<SasaranId, SortedMap<Masa, Analisis>> known =
                year.current().hasil().analisis();
        List<AnalisisView> views = new ArrayList<>();
        names.forEach((id, name) ->
                views.add(new AnalisisView(views.size() + 1, name, statements(known.get(new SasaranId(id)), query))));
        known.forEach((id, written) -> {
            if (!names.containsKey(id.value())) {
                views.add(new AnalisisView(null, id.value(), statements(written, query)));
            }
        });
        return List.copyOf(views);
    }

    private static List<Isi> statements(@Nullable SortedMap<Masa, Analisis> written, PageQuery query) {
        return written == null
                ? List.of()
                : written.entrySet().stream()
                        .sorted(Map.Entry.<Masa, Analisis>comparingByKey().reversed())
                        .map(e -> statement(e.getKey(), e.getValue(), query))
                        .toList();
    }

    private static Isi statement(Masa masa, Analisis text, PageQuery query) {
        PageWords words = query.words();
        Origin origin = text.origin();
        List<String> labels = origin.provenance() == null
                ? List.of()
                : TableView.labels(List.of(origin.provenance().kind()), words);
        return new Isi(
                words.text("entri.masa." + masa),
                text.causes(),
                text.obstacles(),
                text.followUp(),
                origin.actor() + ", " + words.time(origin.recordedAt()),
                labels.isEmpty() ? null : labels.getFirst(),
                query.plain().href(Addresses.peristiwa(origin.event())));
    }
}
