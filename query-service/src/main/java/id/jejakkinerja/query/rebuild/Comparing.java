package id.jejakkinerja.query.rebuild;

import id.jejakkinerja.query.projection.Difference;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares two generations inside the database, where their rows are. */
@Component
class Comparing {
    private static final int MOST_ROWS = 100;
    private static final int MOST_FIELDS = 200;

    private final JdbcClient jdbc;

    Comparing(@Qualifier("queryDataSource") DataSource queryDataSource) {
        this.jdbc = JdbcClient.create(queryDataSource);
    }

    /** As the caller's transaction sees them, which must keep both as they are meanwhile. */
    Comparison of(long live, long rebuilt, long position) {
        Comparison.Side ours = side(live);
        Comparison.Side theirs = side(rebuilt);
        List<Row> rows = ours.sha256().equals(theirs.sha256()) ? List.of() : differing(live, rebuilt);
        List<Difference> differences = new ArrayList<>();
        rows.stream().limit(MOST_ROWS).forEach(row -> differences.addAll(row.differences()));
        return new Comparison(
                position, ours, theirs, rows.size(), differences.subList(0, Math.min(MOST_FIELDS, differences.size())));
    }

    private Comparison.Side side(long generation) {
        return jdbc.sql("""
                        select count(*), encode(sha256(convert_to(
                            coalesce(string_agg(hash, '' order by part collate "C", key collate "C"), ''), 'UTF8')), 'hex')
                        from (
                            select part, key, encode(sha256(convert_to(
                                jsonb_build_array(part, key, content)::text, 'UTF8')), 'hex') as hash
                            from query.generation_content where generation = :generation) row""")
                .param("generation", generation)
                .query((row, number) -> new Comparison.Side(generation, row.getLong(1), row.getString(2)))
                .single();
    }

    /** A row that is not the same in both; its content is null where there is none, and past the first ones, which nobody looks at. */
    private record Row(
            String part,
            String key,
            @Nullable String live,
            @Nullable String rebuilt) {
        List<Difference> differences() {
            return Difference.between(part, key, live, rebuilt);
        }
    }

    private List<Row> differing(long live, long rebuilt) {
        return jdbc.sql("""
                        select part, key,
                            case when number <= :most then l end as live,
                            case when number <= :most then r end as rebuilt
                        from (
                            select part, key, l.content::text as l, r.content::text as r,
                                row_number() over (order by part collate "C", key collate "C") as number
                            from (select * from query.generation_content where generation = :live) l
                            full join (select * from query.generation_content where generation = :rebuilt) r
                                using (part, key)
                            where l.content::text is distinct from r.content::text) differing
                        order by number""")
                .param("live", live)
                .param("rebuilt", rebuilt)
                .param("most", MOST_ROWS)
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
