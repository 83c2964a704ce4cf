package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.runtime.database.RoundTrip;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beberapa pernyataan dalam satu perjalanan ke peladen")
class RoundTripIT {
    private static final String CLAIM = "insert into command.command_answer (command_id, command, subject, body_sha256,"
            + " answered_at, answer) values (?, 'x', 'x', 'x', now(), null) on conflict (command_id) do nothing";
    private static final String COUNT = "select count(*) from command.command_answer where command_id = ?";
    private static final String NO_SUCH_COLUMN = "42703";

    private final List<String> prepared = new ArrayList<>();
    private final RoundTrip trip = new RoundTrip();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = new Database(AdversePlatform.get().dataDir()).connect(Database.EVENTS);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private Supplier<Long> count(String id) {
        Supplier<List<Long>> rows = trip.rows(COUNT, (row, number) -> row.getLong(1), id);
        return () -> rows.get().getFirst();
    }

    /** Notes what is prepared; everything else goes through. */
    private Connection watched() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        prepared.add((String) arguments[0]);
                    }
                    return method.invoke(connection, arguments);
                });
    }

    @Test
    @DisplayName("Dikerjakan menurut urutannya, dan yang berikut melihat hasil yang sebelumnya")
    void inOrder() throws SQLException {
        Supplier<Long> before = count("trip-a");
        Supplier<Integer> first = trip.change(CLAIM, "trip-a");
        Supplier<Integer> again = trip.change(CLAIM, "trip-a");
        Supplier<List<String>> none =
                trip.rows("select stream from command.domain_event where false", (row, number) -> row.getString(1));
        Supplier<Long> after = count("trip-a");

        trip.send(watched());

        assertThat(before.get()).isZero();
        assertThat(first.get()).isEqualTo(1);
        assertThat(again.get()).isZero();
        assertThat(none.get()).isEmpty();
        assertThat(after.get()).isEqualTo(1);
        assertThat(prepared).hasSize(1);
    }

    @Test
    @DisplayName("Berulang kali dengan kalimat yang sama, jadi juga bila peladen sudah menyimpan rencananya")
    void manyTimes() throws SQLException {
        for (int i = 0; i < 20; i++) {
            RoundTrip next = new RoundTrip();
            Supplier<Integer> claimed = next.change(CLAIM, "trip-" + i);
            Supplier<List<Long>> found = next.rows(COUNT, (row, number) -> row.getLong(1), "trip-" + i);
            next.send(connection);

            assertThat(claimed.get()).isEqualTo(1);
            assertThat(found.get()).containsExactly(1L);
        }
    }

    @Test
    @DisplayName("Yang gagal menghentikan yang berikut, dan kegagalannya terlihat")
    void stopsAtAFailure() {
        trip.change(CLAIM, "trip-b");
        trip.rows("select nothing_of_the_kind from command.command_answer", (row, number) -> row.getString(1));
        Supplier<Integer> never = trip.change(CLAIM, "trip-c");

        assertThatThrownBy(() -> trip.send(connection))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NO_SUCH_COLUMN));
        assertThatThrownBy(never::get).hasMessageStartingWith("not asked yet");
    }

    @Test
    @DisplayName("Jawaban yang tidak dapat dibaca hanya menggagalkan yang memerlukannya")
    void unreadableAnswer() throws SQLException {
        Supplier<Integer> claimed = trip.change(CLAIM, "trip-d");
        Supplier<List<Object>> unreadable = trip.rows("select 1", (row, number) -> {
            throw new IllegalArgumentException("planted");
        });
        Supplier<Long> after = count("trip-d");

        trip.send(connection);

        assertThat(claimed.get()).isEqualTo(1);
        assertThat(after.get()).isEqualTo(1);
        assertThatThrownBy(unreadable::get).hasMessage("planted");
    }
}
