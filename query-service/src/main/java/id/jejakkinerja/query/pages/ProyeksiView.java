package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.rebuild.Comparison;
import id.jejakkinerja.query.rebuild.RebuildStatus;
import id.jejakkinerja.query.rebuild.RebuildStatus.State;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as it is shown.
 *
 * @param arti what its state means for the reader; null where the word says it
 * @param maju how far it is; null once it is filled
 * @param putusan what the comparison found; null before it
 * @param perbedaan fields that differ, without their figures
 * @param alihkan where to post the switch to it; null where that cannot be
 * @param kembalikan where to post the way back; null where that cannot be
 */
record ProyeksiView(
        long id,
        String judul,
        String keadaan,
        @Nullable String arti,
        @Nullable Maju maju,
        @Nullable Putusan putusan,
        List<Difference> perbedaan,
        List<Fact> catatan,
        @Nullable String alihkan,
        @Nullable String kembalikan) {

    /**
     * How far it is.
     *
     * @param total null while that is not known
     */
    record Maju(long done, @Nullable Long total, List<String> kata) {}

    /** What the comparison found, and the hashes of both. */
    record Putusan(boolean cocok, String kata, String rinci, List<Fact> hash) {}

    static ProyeksiView of(RebuildStatus rebuild, PageQuery query) {
        PageWords words = query.words();
        String own = ProyeksiPage.PATH + "/" + rebuild.id();
        Comparison comparison = rebuild.comparison();
        State state = rebuild.state();
        return new ProyeksiView(
                rebuild.id(),
                words.text("proyeksi.generasi", number(rebuild.id())),
                words.text("proyeksi.keadaan." + state),
                state == State.BROKEN ? words.text("proyeksi.arti.BROKEN") : null,
                state == State.RUNNING ? maju(rebuild, words) : null,
                comparison == null ? null : putusan(comparison, words),
                comparison == null ? List.of() : comparison.differences(),
                rebuild.acts().stream()
                        .map(act -> new Fact(
                                words.text("proyeksi.perbuatan." + act.deed()),
                                words.text("proyeksi.oleh", act.actor(), words.time(act.at()))))
                        .toList(),
                state == State.COMPARED ? query.href(own + "/alihkan") : null,
                rebuild.canRollBack() ? query.href(own + "/kembalikan") : null);
    }

    private static Maju maju(RebuildStatus rebuild, PageWords words) {
        Long total = rebuild.total();
        List<String> kata = new ArrayList<>();
        if (total == null) {
            kata.add(words.text("proyeksi.menunggu"));
        } else {
            kata.add(words.text("proyeksi.dilipat", rebuild.done(), total));
            kata.add(words.text("proyeksi.laju", rebuild.eventsPerSecond()));
            Long rest = rebuild.remainingSeconds();
            if (rebuild.done() >= total) {
                kata.add(words.text("proyeksi.membandingkan"));
            } else if (rest != null) {
                kata.add(words.text("proyeksi.sisa", number(rest)));
            }
        }
        return new Maju(rebuild.done(), total, kata);
    }

    private static Putusan putusan(Comparison comparison, PageWords words) {
        String position = number(comparison.position());
        List<Fact> hash = List.of(
                new Fact(
                        words.text(
                                "proyeksi.hash.dibaca", number(comparison.live().generation())),
                        comparison.live().sha256()),
                new Fact(
                        words.text(
                                "proyeksi.hash.baru",
                                number(comparison.rebuilt().generation())),
                        comparison.rebuilt().sha256()));
        return comparison.isEqual()
                ? new Putusan(
                        true,
                        words.text("proyeksi.sama"),
                        words.text("proyeksi.sama.rinci", comparison.live().rows(), position),
                        hash)
                : new Putusan(
                        false,
                        words.text("proyeksi.beda"),
                        words.text("proyeksi.beda.rinci", comparison.differing(), position),
                        hash);
    }

    private static String number(long number) {
        return Penulisan.of(BigDecimal.valueOf(number));
    }
}
