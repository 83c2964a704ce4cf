package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.fold.StreamState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the read model's tables hold. */
@Component
class KeptRows implements Kept {
    private final StreamRows streams;
    private final CapaianEntries capaian;
    private final FoldedStates states;
    private final JdbcTemplate jdbc;

    KeptRows(
            StreamRows streams,
            CapaianEntries capaian,
            FoldedStates states,
            @Qualifier("queryDataSource") DataSource queryDataSource) {
        this.streams = streams;
        this.capaian = capaian;
        this.states = states;
        this.jdbc = new JdbcTemplate(queryDataSource);
    }

    /** Writes rows that are not there yet, of which there are so many that what JPA does with each would be felt. */
    void insert(Batch.Result result) {
        jdbc.batchUpdate(
                "insert into query.folded_stream (stream, sequence, position, recorded_at) values (?, ?, ?, ?)",
                result.streams().stream().map(StreamRow::columns).toList());
        jdbc.batchUpdate(
                "insert into query.capaian (kecamatan, tahun, position, capaian) values (?, ?, ?, ?)",
                result.rows().values().stream().map(CapaianEntry::columns).toList());
    }

    @Override
    public Optional<StreamRow> stream(StreamId id) {
        return streams.findById(id.value());
    }

    @Override
    public StreamState state(StreamRow row) {
        return states.of(row);
    }

    @Override
    public Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
        Set<StreamId> ids = new TreeSet<>();
        for (String kind : List.of("renstra:", "iku:", "tahunkinerja:")) {
            String prefix = kind + kecamatan + ":";
            streams.names(prefix, prefix + "~").forEach(name -> ids.add(new StreamId(name)));
        }
        return ids;
    }

    @Override
    public Optional<CapaianEntry> entry(CapaianKey key) {
        return capaian.findById(key);
    }
}
