package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("Basis data yang sedang tidak terjangkau")
class OutageTest {
    private static final List<String> AWAY =
            List.of("08000", "08001", "08006", "57014", "55P03", "57P01", "57P02", "57P03", "53100", "53300", "58030");
    private static final List<String> NOT_AWAY =
            List.of("23505", "40001", "40P01", "22001", "42P01", "28P01", "25P02", "0A000", "XX000");

    @Test
    @DisplayName("dikenali dari keadaannya, sedalam apa pun terbungkus, dan tidak tertukar dengan kesalahan lain")
    void isTold() {
        assertThat(misjudged(Outage::isBehind)).isEmpty();
    }

    @Test
    @DisplayName("Pemeriksa menemukan penilai yang selalu berkata ya, selalu tidak, atau hanya melihat lapisan terluar")
    void theCheckFindsBadJudges() {
        assertThat(misjudged(failure -> true)).hasSize(NOT_AWAY.size() + 3);
        assertThat(misjudged(failure -> false)).hasSize(AWAY.size() + 5);
        assertThat(misjudged(failure -> failure instanceof SQLException sql && Outage.isBehind(sql)))
                .hasSizeGreaterThan(AWAY.size());
    }

    private static List<String> misjudged(Predicate<@Nullable Throwable> judge) {
        Map<String, Throwable> away = new LinkedHashMap<>();
        AWAY.forEach(state -> away.put(state, wrapped(new SQLException("planted", state))));
        away.put("pool, silent", wrapped(new SQLTransientConnectionException("timed out after 5000ms")));
        away.put("pool, refused", wrapped(new SQLTransientConnectionException("x", "08001")));
        away.put("no connection", new CannotGetJdbcConnectionException("planted"));
        away.put("no transaction", wrapped(new CannotCreateTransactionException("planted")));
        away.put("resource", new DataAccessResourceFailureException("planted"));
        Map<String, Throwable> notAway = new LinkedHashMap<>();
        NOT_AWAY.forEach(state -> notAway.put(state, wrapped(new SQLException("planted", state))));
        notAway.put("fault", wrapped(new IllegalStateException("planted")));
        notAway.put("duplicate", new DuplicateKeyException("planted", new SQLException("planted", "23505")));
        notAway.put(
                "wrong password",
                new CannotGetJdbcConnectionException("planted", new SQLException("planted", "28P01")));
        List<String> misjudged = new ArrayList<>();
        away.forEach((name, failure) -> add(misjudged, name, !judge.test(failure)));
        notAway.forEach((name, failure) -> add(misjudged, name, judge.test(failure)));
        return misjudged;
    }

    private static void add(List<String> misjudged, String name, boolean wrong) {
        if (wrong) {
            misjudged.add(name);
        }
    }

    private static Throwable wrapped(Throwable failure) {
        return new IllegalStateException(new RuntimeException(failure));
    }
}
