package id.jejakkinerja.query.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.query.projection.Generations;
import id.jejakkinerja.query.projection.OneAtATime;
import id.jejakkinerja.query.rebuild.RebuildStatus.Act;
import id.jejakkinerja.query.rebuild.RebuildStatus.Deed;
import id.jejakkinerja.query.rebuild.RebuildStatus.State;
import id.jejakkinerja.runtime.json.KernelJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written down of rebuilds: how each stands, and who did what. */
@Component
class Ledger {
    private static final String MILLIS =
            "(extract(epoch from (case when state = 'RUNNING' then clock_timestamp() else seen_at end) - started_at) * 1000)::bigint";

    private final JdbcClient jdbc;
    private final Generations generations;
    private final OneAtATime oneAtATime;

    Ledger(@Qualifier("queryDataSource") DataSource queryDataSource, Generations generations, OneAtATime oneAtATime) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.generations = generations;
        this.oneAtATime = oneAtATime;
    }

    /** For whoever is alone at work: whatever says that it is running is not. */
    void nobodyFills() {
        jdbc.sql("update query.rebuild set state = 'BROKEN' where state = 'RUNNING'")
                .update();
    }

    /** For whoever is alone at work. */
    void begin(long generation, String actor) {
        nobodyFills();
        jdbc.sql("insert into query.rebuild (generation, state) values (:generation, 'RUNNING')")
                .param("generation", generation)
                .update();
        did(generation, Deed.START, actor);
    }

    void did(long generation, Deed deed, String actor) {
        jdbc.sql("insert into query.rebuild_act (generation, act, actor) values (:generation, :act, :actor)")
                .param("generation", generation)
                .param("act", deed.name())
                .param("actor", actor)
                .update();
    }

    void counted(long generation, long total) {
        jdbc.sql("update query.rebuild set total = :total where generation = :generation")
                .param("generation", generation)
                .param("total", total)
                .update();
    }

    void progressed(long generation, long done) {
        jdbc.sql("update query.rebuild set done = :done, seen_at = clock_timestamp()"
                        + " where generation = :generation and done < :done")
                .param("generation", generation)
                .param("done", done)
                .update();
    }

    void compared(long generation, Comparison comparison) {
        jdbc.sql("update query.rebuild set state = 'COMPARED', comparison = :comparison where generation = :generation")
                .param("generation", generation)
                .param("comparison", written(comparison))
                .update();
    }

    void broke(long generation) {
        jdbc.sql("update query.rebuild set state = 'BROKEN' where generation = :generation and state = 'RUNNING'")
                .param("generation", generation)
                .update();
    }

    /** The rebuilds, the last one first. */
    List<RebuildStatus> all() {
        return statuses("true", 0);
    }

    Optional<RebuildStatus> find(long generation) {
        return statuses("generation = :generation", generation).stream().findFirst();
    }

    private List<RebuildStatus> statuses(String which, long generation) {
        // first who is at work: one that ends in between is no longer running then, and not taken for broken
        boolean atWork = oneAtATime.isTaken();
        Generations.Read read = generations.read();
        Map<Long, List<Act>> acts = acts(which, generation);
        return jdbc.sql("select generation, state, started_at, " + MILLIS
                        + " as millis, done, total, comparison from query.rebuild where " + which
                        + " order by generation desc")
                .param("generation", generation)
                .query((row, number) -> status(row, read, atWork, acts))
                .list();
    }

    private static RebuildStatus status(ResultSet row, Generations.Read read, boolean atWork, Map<Long, List<Act>> acts)
            throws SQLException {
        long id = row.getLong("generation");
        State kept = State.valueOf(row.getString("state"));
        State state = id == read.live() ? State.LIVE : kept == State.RUNNING && !atWork ? State.BROKEN : kept;
        String comparison = row.getString("comparison");
        return new RebuildStatus(
                id,
                state,
                instant(row, "started_at"),
                Duration.ofMillis(row.getLong("millis")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                comparison == null ? null : comparison(comparison),
                state == State.LIVE && read.previous() != null,
                acts.getOrDefault(id, List.of()));
    }

    private Map<Long, List<Act>> acts(String which, long generation) {
        Map<Long, List<Act>> acts = new HashMap<>();
        jdbc.sql("select generation, act, actor, recorded_at from query.rebuild_act where " + which
                        + " order by position")
                .param("generation", generation)
                .query(row -> {
                    acts.computeIfAbsent(row.getLong("generation"), any -> new ArrayList<>())
                            .add(new Act(
                                    Deed.valueOf(row.getString("act")),
                                    row.getString("actor"),
                                    instant(row, "recorded_at")));
                });
        return acts;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static String written(Comparison comparison) {
        try {
            return KernelJson.stored().writeValueAsString(comparison);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a comparison", e);
        }
    }

    private static Comparison comparison(String json) {
        try {
            return KernelJson.stored().readValue(json, Comparison.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a comparison", e);
        }
    }
}
