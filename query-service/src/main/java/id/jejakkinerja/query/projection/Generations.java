package id.jejakkinerja.query.projection;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The read model may be kept twice: one generation is read and goes on growing, another is filled beside it or is what readers have left.
 * Which one is read stands in one row of the database, and every statement looks there, so no process can be behind.
 */
@Component
public class Generations {
    /** Any number, but the same in every process over one database: "GENERATE". */
    private static final long LOCK = 0x47454E4552415445L;

    private final JdbcClient jdbc;

    Generations(@Qualifier("queryDataSource") DataSource queryDataSource) {
        this.jdbc = JdbcClient.create(queryDataSource);
    }

    /**
     * What is read.
     *
     * @param live the generation that readers read
     * @param previous the one they read before, as long as it is kept
     */
    public record Read(long live, @Nullable Long previous) {}

    /** As the caller's transaction sees it. */
    public Read read() {
        return jdbc.sql("select generation, previous from query.progress")
                .query((row, number) -> new Read(row.getLong(1), row.getObject(2, Long.class)))
                .single();
    }

    /** A number that no generation ever had. */
    public long next() {
        return jdbc.sql("select nextval('query.generation_number')")
                .query(Long.class)
                .single();
    }

    /** All that the caller's transaction reads and writes from now on is of this generation. */
    public void workOn(long generation) {
        jdbc.sql("select set_config('jejak.generation', :generation, true)")
                .param("generation", Long.toString(generation))
                .query(String.class)
                .single();
    }

    /** Until the end of its transaction a batch can rely on the generation that is read staying the same. */
    void hold() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits until the batches under way have ended, and keeps others from beginning until the end of the caller's transaction. */
    public void holdAlone() {
        jdbc.sql("set local statement_timeout = 0").update();
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        jdbc.sql("select 1 from " + function + "(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    /** Readers read another generation from the end of the caller's transaction on. */
    public void readFromNowOn(long generation, @Nullable Long previous, long reached) {
        jdbc.sql("update query.progress set generation = :generation, previous = :previous, position = :reached")
                .param("generation", generation)
                .param("previous", previous)
                .param("reached", reached)
                .update();
    }

    /** Deletes every generation that is not read. */
    public void dropOthers() {
        jdbc.sql("set local statement_timeout = 0").update();
        jdbc.sql("delete from query.folded_stream_kept where generation <> (select generation from query.progress)")
                .update();
        jdbc.sql("delete from query.capaian_kept where generation <> (select generation from query.progress)")
                .update();
        jdbc.sql("update query.progress set previous = null").update();
        jdbc.sql("update query.rebuild set state = 'DROPPED' where state = 'COMPARED'"
                        + " and generation <> (select generation from query.progress)")
                .update();
    }

    /** Begins a new generation with nothing in it, deletes all others, and has readers read it. */
    void restart() {
        readFromNowOn(next(), null, 0);
        dropOthers();
    }
}
