package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.TahunState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which event set each field of a document, and which set it before: over the original, targets set one by one, and all amendments. A
 * field of an indicator that replaced another goes on with the other's history, for that is what it is compared with. An event that
 * states again what a field says already did not set it.
 *
 * @param isi the document in force
 * @param riwayat settings by path of the field, oldest first; also of fields that were taken out, whose last setting has no value
 */
public record Silsilah(IsiDokumen isi, Map<String, List<Penetapan>> riwayat) {

    public Silsilah {
        riwayat = Collections.unmodifiableMap(new LinkedHashMap<>(riwayat));
    }

    /**
     * Follows a document of a kecamatan's year through its events.
     *
     * @param year says which streams; what it knows of the document is not looked at
     * @param events in log order; those of other streams are left out
     */
    public static Silsilah of(KecamatanYear year, Dokumen dokumen, List<? extends Recorded<?>> events) {
        Walk walk = new Walk();
        switch (dokumen) {
            case RENSTRA -> {
                RenstraState renstra = year.renstra();
                if (renstra != null) {
                    walk.renstra(RenstraState.initial(renstra.stream()), events);
                }
            }
            case PK -> walk.pk(TahunState.initial(year.current().stream()), events);
            // no signed document, so nothing in it was ever amended
            case RENCANA_AKSI -> {}
        }
        return new Silsilah(walk.reached, walk.settings);
    }

    /** All settings of a field, oldest first; none of a field the document never had. */
    public List<Penetapan> riwayat(String path) {
        return riwayat.getOrDefault(path, List.of());
    }

    /** A document on its way through the log. */
    private static final class Walk {
        private final Map<String, List<Penetapan>> settings = new LinkedHashMap<>();
        private final BahanPk proposed = new BahanPk();
        private IsiDokumen reached = IsiDokumen.KOSONG;

        void renstra(RenstraState start, List<? extends Recorded<?>> events) {
            RenstraState state = start;
            for (Recorded<?> recorded : events) {
                if (recorded.stream().equals(start.stream()) && recorded.event() instanceof RenstraEvent event) {
                    Origin origin = Origin.of(recorded);
                    state = state.evolve(event, origin);
                    state.current().map(VersiDokumen::of).ifPresent(version -> step(version, origin));
                }
            }
        }

        void pk(TahunState start, List<? extends Recorded<?>> events) {
            TahunState state = start;
            for (Recorded<?> recorded : events) {
                if (recorded.stream().equals(start.stream()) && recorded.event() instanceof TahunKinerjaEvent event) {
                    Origin origin = Origin.of(recorded);
                    state = state.evolve(event, origin);
                    proposed.note(event, origin);
                    state.rencana()
                            .currentPk()
                            .filter(pk -> pk.origin().equals(origin))
                            .map(VersiDokumen::of)
                            .ifPresent(version -> sign(version, origin));
                }
            }
        }

        private void sign(VersiDokumen version, Origin origin) {
            step(version, origin);
            proposed.signed(version.isi());
        }

        private void step(VersiDokumen version, Origin origin) {
            version.penerus().forEach(this::inherit);
            for (Selisih change : Amandemen.selisih(reached, version)) {
                if (!change.isPenggantian()) {
                    String reason = change.alasan() == null ? origin.reason() : change.alasan();
                    List<Origin> from = proposed.of(change.jalur(), change.sesudah());
                    riwayat(change.jalur()).add(new Penetapan(change.sesudah(), reason, origin, from));
                }
            }
            reached = version.isi();
        }

        /** What took the place of a thing goes on with its history; what the successor's id stood for long ago was another thing. */
        private void inherit(String from, String to) {
            List<String> fields = settings.keySet().stream()
                    .filter(path -> Jalur.barang(path).equals(from))
                    .toList();
            for (String path : fields) {
                settings.put(Jalur.renamed(path, Map.of(from, to)), riwayat(path));
                settings.remove(path);
            }
        }

        private List<Penetapan> riwayat(String path) {
            return settings.computeIfAbsent(path, none -> new ArrayList<>());
        }
    }
}
