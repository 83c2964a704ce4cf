package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.saksi.Alarm;
import id.jejakkinerja.query.saksi.Bundles;
import id.jejakkinerja.query.saksi.Finding;
import id.jejakkinerja.query.saksi.LogCheck;
import id.jejakkinerja.query.saksi.WitnessedCheckpoint;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The witness's checkpoints and findings in words.
 *
 * @param sebelumnya number that the next page of older checkpoints begins before; null when there is none
 */
record SaksiView(
        List<Titik> titik, List<Temuan> temuan, @Nullable Long sebelumnya) {
    /**
     * A checkpoint.
     *
     * @param nomor counts what the witness found
     * @param daun how many leaves it covers
     * @param kunci number of the key that signed it
     * @param ke the number as addresses have it
     * @param nota the signed note, to be downloaded
     */
    record Titik(
            String nomor,
            String daun,
            String akar,
            String ditandatangani,
            String diperiksa,
            String kunci,
            String putusan,
            boolean cocok,
            long ke,
            BandingView.Berkas nota) {}

    /**
     * Something found.
     *
     * @param tentang which leaves and which event, as far as known
     */
    record Temuan(String nomor, String kata, String tentang, String ditemukan) {}

    /**
     * What a bundle holds.
     *
     * @param perintah asks the verifier whether a bundle holds just that
     */
    record Isi(String judul, List<TableView.Fact> fakta, String perintah) {}

    /** Name of a bundle's file. */
    static String file(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        return "bukti-" + kecamatan + "-" + tahun + ".zip";
    }

    static Isi isi(Bundles.Contents contents, KodeKecamatan kecamatan, TahunAnggaran tahun, PageWords words) {
        String last = contents.lastId();
        String command = "periksa " + file(kecamatan, tahun) + " --jumlah " + contents.events();
        return new Isi(
                words.text("saksi.isi", Frame.nama(kecamatan), tahun.toString()),
                List.of(
                        new TableView.Fact(words.text("saksi.isi.jumlah"), number(contents.events())),
                        new TableView.Fact(words.text("saksi.isi.terakhir"), last == null ? "–" : last),
                        new TableView.Fact(
                                words.text("saksi.isi.sampai"),
                                words.text(
                                        "saksi.isi.titik",
                                        number(contents.checkpoint().number()),
                                        contents.checkpoint().treeSize(),
                                        words.time(contents.checkpoint().signedAt())))),
                last == null ? command : command + " --terakhir " + last);
    }

    static SaksiView of(List<WitnessedCheckpoint> checkpoints, List<Alarm.Raised> findings, PageWords words) {
        return new SaksiView(
                checkpoints.stream().map(checkpoint -> titik(checkpoint, words)).toList(),
                findings.stream().map(raised -> temuan(raised, words)).toList(),
                checkpoints.isEmpty() || checkpoints.getLast().number() == 1
                        ? null
                        : checkpoints.getLast().number());
    }

    private static Titik titik(WitnessedCheckpoint checkpoint, PageWords words) {
        return new Titik(
                number(checkpoint.number()),
                number(checkpoint.treeSize()),
                checkpoint.root().map(TreeHash::base64).orElse("–"),
                words.time(checkpoint.signedAt()),
                words.time(checkpoint.checkedAt()),
                checkpoint.keyNumber() == null ? "–" : number(checkpoint.keyNumber()),
                words.text("saksi.putusan." + checkpoint.verdict()),
                checkpoint.agrees(),
                checkpoint.number(),
                BandingView.titik(checkpoint));
    }

    private static Temuan temuan(Alarm.Raised raised, PageWords words) {
        Finding finding = raised.finding();
        StringBuilder about = new StringBuilder();
        if (finding.firstLeaf() != null && finding.lastLeaf() != null) {
            about.append(
                    finding.firstLeaf().equals(finding.lastLeaf())
                            ? words.text("saksi.daun", number(finding.firstLeaf()))
                            : words.text("saksi.daun.antara", number(finding.firstLeaf()), number(finding.lastLeaf())));
        }
        if (finding.eventId() != null && finding.position() != null && finding.stream() != null) {
            about.append(about.isEmpty() ? "" : ", ")
                    .append(words.text(
                            "saksi.peristiwa", number(finding.position()), finding.eventId(), finding.stream()));
        }
        return new Temuan(
                number(raised.number()),
                words.text("saksi.temuan." + finding.kind()),
                about.toString(),
                words.time(raised.foundAt()));
    }

    /** What the last look at the whole log found. */
    static String sentence(LogCheck.Result result, PageWords words) {
        String key = result.findings() == 0 ? "saksi.log.cocok" : "saksi.log.beda";
        return words.text(key, result.leaves(), result.findings(), words.time(result.checkedAt()));
    }

    static String number(long value) {
        return Penulisan.of(BigDecimal.valueOf(value));
    }
}
