package id.jejakkinerja.query.entri;

import id.jejakkinerja.query.pages.Lampiran;
import id.jejakkinerja.query.pages.Tahapan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do for a quarter or the year.
 *
 * @param tahap the report's way, with who and when under each step
 * @param kelompok groups of figures
 * @param langkah steps the reader may take now
 * @param tertahan the next step in words where something holds it up; null where nothing does
 * @param kurang what the report lacks, in words
 * @param terkunci why no figures can be entered; null where they can
 * @param tenggat the last day for handing the report in, in words; null where none is set or nothing can be handed in
 */
public record Tugas(
        List<Tahapan> tahap,
        List<Kelompok> kelompok,
        List<Aksi> langkah,
        @Nullable String tertahan,
        List<String> kurang,
        @Nullable String terkunci,
        @Nullable String tenggat) {
    /**
     * Things of one kind to fill in.
     *
     * @param selesai how many are
     */
    public record Kelompok(String id, String judul, int selesai, List<Butir> butir) {}

    /**
     * One thing to fill in.
     *
     * @param nilai what was recorded, in words; null before
     * @param capaian what that scores against the target, in words; null where it does not
     * @param aksi what the reader may do; null for nothing
     * @param menarget where the reader may set its target; null for nowhere
     * @param bukti files that prove what was recorded
     * @param jelasan where its figures are explained; null where it has none
     */
    public record Butir(
            String nama,
            String target,
            @Nullable String nilai,
            @Nullable String capaian,
            @Nullable Aksi aksi,
            @Nullable Aksi menarget,
            List<Lampiran> bukti,
            @Nullable Jelasan jelasan) {
        public Butir {
            bukti = List.copyOf(bukti);
        }
    }

    /** Something to do, behind a link. */
    public record Aksi(String text, String href, boolean utama) {}

    /** The first thing that is still missing and that the reader may fill in; null where nothing is. */
    public @Nullable Butir berikut() {
        return kelompok.stream()
                .flatMap(k -> k.butir().stream())
                .filter(b -> b.nilai() == null && b.aksi() != null)
                .findFirst()
                .orElse(null);
    }

    public Tugas {
        tahap = List.copyOf(tahap);
        kelompok = List.copyOf(kelompok);
        langkah = List.copyOf(langkah);
        kurang = List.copyOf(kurang);
    }
}
