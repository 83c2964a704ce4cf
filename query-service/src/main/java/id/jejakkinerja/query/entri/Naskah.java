package id.jejakkinerja.query.entri;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is being amended: what is in force on the left, what shall be on the right, and beside each difference its
 * reason.
 *
 * @param judul its caption: a Sasaran, the parties, the money
 */
public record Naskah(String judul, List<Butir> butir) {
    /**
     * What one reason explains.
     *
     * @param lajur its fields
     * @param tetap what changes without being typed here; null where nothing does
     * @param alasan the field of the reason; null where the reason is given elsewhere
     * @param beda whether it differs from what is in force, as far as the platform was told
     */
    public record Butir(
            String nama,
            List<Lajur> lajur,
            @Nullable Tetap tetap,
            @Nullable Isian alasan,
            boolean beda) {
        public Butir {
            lajur = List.copyOf(lajur);
        }

        /** How many rows it takes, for the cell of its reason. */
        public int tinggi() {
            return lajur.size() + (tetap == null ? 0 : 1);
        }
    }

    /**
     * A field beside what is in force.
     *
     * @param nama of its row, short: what it belongs to stands above
     */
    public record Lajur(String nama, Isian isian) {}

    /** What follows from elsewhere and is not typed: the pagu from the budget in force. */
    public record Tetap(String semula, String menjadi) {}

    public Naskah {
        butir = List.copyOf(butir);
    }

    Stream<Isian> kolom() {
        return butir.stream()
                .flatMap(b -> Stream.concat(b.lajur().stream().map(Lajur::isian), Stream.ofNullable(b.alasan())));
    }
}
