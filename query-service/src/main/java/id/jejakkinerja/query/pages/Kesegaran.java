package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.ops.Lag;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenYear;
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
        LogPosition reached = live.reached();
        return Freshness.of(reached.position(), reached.recordedAt(), query.plain(), path);
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
            return new Freshness(List.of(unknown), null, null, null, query.live(path), 0);
        }
    }

    private TableView.@Nullable Fact verified(@Nullable TahunAnggaran asked, PageWords words) {
        TahunAnggaran tahun =
                asked == null ? live.newest(DaftarKecamatan.JEMBER).orElse(null) : asked;
        if (tahun == null) {
            return null;
        }
        LiveStates.Snapshot<List<CapaianRow>> rows = live.capaian(DaftarKecamatan.JEMBER, tahun);
        KabupatenYear state = KabupatenYear.of(DaftarKecamatan.JEMBER, tahun, rows.value(), rows.reached());
        String term = asked == null
                ? words.text("segar.terverifikasi.tahun", tahun.toString())
                : words.text("segar.terverifikasi");
        return Freshness.verified(term, state, words);
    }

    /**
     * How many of all kecamatan have a verified report of a year; null while nobody can say.
     *
     * @param asked null for the newest year of which anything is known
     */
    TableView.@Nullable Fact verifiedEvenNow(@Nullable TahunAnggaran asked, PageWords words) {
        try {
            return verified(asked, words);
        } catch (NestedRuntimeException e) {
            LOG.warn("a page says nothing of the reports: {}", e.toString());
            return null;
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
