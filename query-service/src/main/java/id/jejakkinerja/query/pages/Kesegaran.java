package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.ops.Lag;
import id.jejakkinerja.query.projection.LiveStates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/** How fresh the platform is as a whole, for pages that show no figures of a year. */
@Component
class Kesegaran {
    private static final Logger LOG = LoggerFactory.getLogger(Kesegaran.class);

    private final LiveStates live;
    private final Lag lag;

    Kesegaran(LiveStates live, Lag lag) {
        this.live = live;
        this.lag = lag;
    }

    private Freshness now(PageQuery query, String path) {
        PageWords words = query.words();
        LogPosition reached = live.reached();
        TableView.Fact none = new TableView.Fact(words.text("segar.angka"), words.text("segar.tanpa.angka"));
        return Freshness.of(reached.position(), reached.recordedAt(), none, query.plain(), path);
    }

    private Tertinggal behind() {
        return Tertinggal.of(lag.read());
    }

    /** Also while the database is out of reach, which is when the login and pages of faults are shown: then it says so. */
    Freshness evenNow(PageQuery query, String path) {
        try {
            return now(query, path);
        } catch (NestedRuntimeException e) {
            LOG.warn("a page says nothing of its freshness: {}", e.toString());
            TableView.Fact unknown = new TableView.Fact(
                    query.words().text("segar.data"), query.words().text("segar.tak.diketahui"));
            return new Freshness(List.of(unknown), null, query.live(path), 0);
        }
    }

    /** How far the live view is behind; null while nobody can say. */
    @Nullable
    Tertinggal behindEvenNow() {
        try {
            return behind();
        } catch (NestedRuntimeException e) {
            LOG.warn("a page says nothing of its lag: {}", e.toString());
            return null;
        }
    }
}
