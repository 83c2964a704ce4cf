package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what the figures of a page stand; it is printed with them.
 *
 * @param moment which past state is shown, in words; null when it is the present one
 * @param live address of the present state
 * @param position how far the log was read for them
 */
public record Freshness(
        List<TableView.Fact> items, @Nullable String moment, String live, long position) {
    /**
     * @param tabel any table of the page: all of them were derived from the same state
     * @param standing where the reports stand
     */
    static Freshness of(Tabel tabel, TableView.Fact standing, PageQuery query, String path) {
        return of(tabel.position(), tabel.recordedAt(), standing, query, path)
                .with(new TableView.Fact(query.words().text("segar.kebijakan"), tabel.policy()));
    }

    /** The same for a page that has parameters of its own. */
    static Freshness of(Tabel tabel, TableView.Fact standing, Frame frame) {
        Freshness fresh = of(tabel, standing, frame.query(), frame.path());
        return new Freshness(fresh.items, fresh.moment, frame.live(), fresh.position);
    }

    /** For a page on which nothing is scored. */
    public static Freshness of(
            long position, @Nullable Instant recordedAt, TableView.Fact standing, PageQuery query, String path) {
        PageWords words = query.words();
        List<TableView.Fact> items = new ArrayList<>();
        items.add(new TableView.Fact(
                words.text("segar.data"), recordedAt == null ? words.text("segar.kosong") : words.time(recordedAt)));
        items.add(new TableView.Fact(words.text("segar.posisi"), Penulisan.of(BigDecimal.valueOf(position))));
        items.add(standing);
        return new Freshness(List.copyOf(items), past(query.moment(), words), query.live(path), position);
    }

    private Freshness with(TableView.Fact more) {
        List<TableView.Fact> all = new ArrayList<>(items);
        all.add(more);
        return new Freshness(List.copyOf(all), moment, live, position);
    }

    private static @Nullable String past(Moment moment, PageWords words) {
        return switch (moment) {
            case Moment.Live ignored -> null;
            case Moment.AsOf at -> words.text("saat.asOf", words.time(at.instant()));
            case Moment.AtPosition at -> words.text("saat.position", Penulisan.of(BigDecimal.valueOf(at.position())));
            case Moment.InForceOn on -> words.text("saat.inForceOn", words.date(on.date()));
        };
    }
}
