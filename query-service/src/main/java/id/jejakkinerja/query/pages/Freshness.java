package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On what the figures of a page stand; it is printed with them.
 *
 * @param items when and how far the log was read, and where the page's own report stands
 * @param verified how many of all kecamatan have a verified report, where the page itself is about all; null where it is not
 * @param policy how it was scored; null where nothing is
 * @param moment which past state is shown, in words; null when it is the present one
 * @param live address of the present state
 * @param position how far the log was read for them
 */
public record Freshness(
        List<TableView.Fact> items,
        TableView.@Nullable Fact verified,
        TableView.@Nullable Fact policy,
        @Nullable String moment,
        String live,
        long position) {
    /**
     * @param tabel any table of the page: all of them were derived from the same state
     * @param standing where the report stands
     */
    static Freshness of(Tabel tabel, TableView.Fact standing, PageQuery query, String path) {
        return of(tabel.position(), tabel.recordedAt(), standing, query, path).scored(tabel, query.words());
    }

    /** The same for a page that has parameters of its own. */
    static Freshness of(Tabel tabel, TableView.Fact standing, Frame frame) {
        return of(tabel, standing, frame.query(), frame.path()).at(frame.live());
    }

    /** For a page about all kecamatan of a kabupaten. */
    static Freshness of(Tabel tabel, KabupatenYear state, Frame frame) {
        return of(state, frame.query(), frame.path())
                .scored(tabel, frame.query().words())
                .at(frame.live());
    }

    /** For a page about all kecamatan of a kabupaten on which nothing is scored. */
    static Freshness of(KabupatenYear state, PageQuery query, String path) {
        PageWords words = query.words();
        Freshness read = of(state.reached().position(), state.reached().recordedAt(), query, path);
        TableView.Fact verified = verified(words.text("segar.terverifikasi"), state, words);
        return new Freshness(read.items, verified, read.policy, read.moment, read.live, read.position);
    }

    /** For a page on which nothing is scored. */
    public static Freshness of(
            long position, @Nullable Instant recordedAt, TableView.Fact standing, PageQuery query, String path) {
        Freshness read = of(position, recordedAt, query, path);
        List<TableView.Fact> items =
                Stream.concat(read.items.stream(), Stream.of(standing)).toList();
        return new Freshness(items, read.verified, read.policy, read.moment, read.live, position);
    }

    /** For a page that is about no report. */
    static Freshness of(long position, @Nullable Instant recordedAt, PageQuery query, String path) {
        PageWords words = query.words();
        TableView.Fact data = new TableView.Fact(
                words.text("segar.data"), recordedAt == null ? words.text("segar.kosong") : words.time(recordedAt));
        TableView.Fact read =
                new TableView.Fact(words.text("segar.posisi"), Penulisan.of(BigDecimal.valueOf(position)));
        String moment = past(query.moment(), words);
        return new Freshness(List.of(data, read), null, null, moment, query.live(path), position);
    }

    /** How many of all kecamatan have a verified report, under a term of the caller's. */
    static TableView.Fact verified(String term, KabupatenYear state, PageWords words) {
        long count = state.count(StatusLaporan.TERVERIFIKASI);
        return new TableView.Fact(
                term, words.text("rapor.dari", count, state.rows().size()));
    }

    private Freshness scored(Tabel tabel, PageWords words) {
        TableView.Fact by = new TableView.Fact(words.text("segar.kebijakan"), tabel.policy());
        return new Freshness(items, verified, by, moment, live, position);
    }

    private Freshness at(String address) {
        return new Freshness(items, verified, policy, moment, address, position);
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
