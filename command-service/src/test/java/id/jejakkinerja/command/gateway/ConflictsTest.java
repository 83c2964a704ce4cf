package id.jejakkinerja.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("When two writers meet on a stream")
class ConflictsTest {
    private static final StreamId STREAM = new StreamId("tahunkinerja:35.09.28:2023");

    private final Conflicts conflicts = new Conflicts();
    private final AtomicInteger decisions = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01"})
    @DisplayName("the later one decides anew and succeeds")
    void decidesAnew(String state) {
        String answer = conflicts.retrying(STREAM, true, failing(state, 2));

        assertThat(answer).isEqualTo("decided");
        assertThat(decisions).hasValue(3);
    }

    @Test
    @DisplayName("it gives up after six decisions and asks the caller to come back")
    void givesUp() {
        assertThatThrownBy(() -> conflicts.retrying(STREAM, true, failing("23505", Integer.MAX_VALUE)))
                .isInstanceOfSatisfying(
                        InvalidCommand.class, e -> assertThat(e.code()).isEqualTo(Code.BUSY));
        assertThat(decisions).hasValue(6);
    }

    @Test
    @DisplayName("an amendment, written against a version somebody read, is handed back at once")
    void handsAmendmentsBack() {
        assertThatThrownBy(() -> conflicts.retrying(STREAM, false, failing("23505", 1)))
                .isInstanceOfSatisfying(
                        InvalidCommand.class, e -> assertThat(e.code()).isEqualTo(Code.CONCURRENT_CHANGE));
        assertThat(decisions).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "55P03", "57P01", "53300", "08006"})
    @DisplayName("a database that is away is no conflict: nothing is tried again, and the caller is asked to come back")
    void saysBusyWhileAway(String state) {
        assertThatThrownBy(() -> conflicts.whileAvailable(
                        STREAM, () -> conflicts.retrying(STREAM, true, failing(state, Integer.MAX_VALUE))))
                .isInstanceOfSatisfying(
                        InvalidCommand.class, e -> assertThat(e.code()).isEqualTo(Code.BUSY));
        assertThat(decisions).hasValue(1);
    }

    @Test
    @DisplayName("any other failure is a fault and passes through as it is")
    void passesFaultsThrough() {
        assertThatThrownBy(() -> conflicts.whileAvailable(
                        STREAM, () -> conflicts.retrying(STREAM, true, failing("22001", Integer.MAX_VALUE))))
                .isNotInstanceOf(InvalidCommand.class)
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(decisions).hasValue(1);
    }

    private Supplier<String> failing(String state, int times) {
        return () -> {
            if (decisions.incrementAndGet() <= times) {
                throw new IllegalStateException(new SQLException("planted", state));
            }
            return "decided";
        };
    }
}
