package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.saksi.WitnessedCheckpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two checkpoints, and what it takes to see on another machine that the log of the larger one begins with the whole log of the smaller.
 *
 * @param berkas to be downloaded into one folder
 * @param perintah asks the verifier there
 */
record BandingView(String judul, List<Berkas> berkas, String perintah) {
    /** Under the name that a bundle's README gives it. */
    static final String PROOF = "consistency.json";

    /** A file to download. */
    record Berkas(String nama, String alamat) {}

    static String titik(long treeSize) {
        return "titik-" + treeSize + ".txt";
    }

    static String kunci(int number) {
        return "kunci-" + number + ".vkey";
    }

    static Berkas titik(WitnessedCheckpoint checkpoint) {
        return new Berkas(titik(checkpoint.treeSize()), SaksiPage.PATH + "/titik/" + checkpoint.number());
    }

    private static Berkas berkasKunci(int number) {
        return new Berkas(kunci(number), SaksiPage.PATH + "/kunci/" + number);
    }

    /** Of any two, in whichever order they were chosen. */
    static BandingView of(WitnessedCheckpoint one, WitnessedCheckpoint other, PageWords words) {
        boolean rising = one.treeSize() <= other.treeSize();
        WitnessedCheckpoint older = rising ? one : other;
        WitnessedCheckpoint newer = rising ? other : one;
        List<Berkas> keys = Stream.of(older.keyNumber(), newer.keyNumber())
                .filter(Objects::nonNull)
                .distinct()
                .map(BandingView::berkasKunci)
                .toList();
        Berkas proof = new Berkas(
                PROOF, SaksiPage.PATH + "/" + PROOF + "?from=" + older.treeSize() + "&to=" + newer.treeSize());
        List<Berkas> files = new ArrayList<>(List.of(titik(older), titik(newer)));
        files.addAll(keys);
        files.add(proof);
        StringBuilder command = new StringBuilder("bandingkan ")
                .append(titik(older.treeSize()))
                .append(' ')
                .append(titik(newer.treeSize()));
        keys.forEach(key -> command.append(" --kunci ").append(key.nama));
        command.append(" --bukti ").append(PROOF);
        return new BandingView(
                words.text("saksi.banding.hasil", SaksiView.number(older.number()), SaksiView.number(newer.number())),
                files,
                command.toString());
    }
}
