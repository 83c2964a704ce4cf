package id.jejakkinerja.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.eventlog.LogRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@LocalPlatformTest
@DisplayName("Log yang sudah pasti, untuk relay")
class StableLogIT {
    private static final String INSERT = """
        insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata)
        select ?, ?, 0, 'kabupaten', now(), 'kabupaten.period-opened', '1', coalesce(pg_current_xact_id_if_assigned()::text, 'none'),
        '{}' returning position, payload\
        """;

    @Autowired
    @Qualifier("commandDataSource")
    private DataSource dataSource;

    @Autowired
    private DatabaseAccess access;

    private StableLog log;
    private long start;

    @BeforeEach
    void readUpToHere() {
        log = new StableLog(dataSource);
        start = 0;
        for (List<LogRow> rows = log.after(start, 1000); !rows.isEmpty(); rows = log.after(start, 1000)) {
            start = rows.getLast().position();
        }
    }

    @Test
    @DisplayName("tidak melewati transaksi yang lebih dulu mengambil posisi tetapi belum selesai, berapa pun lamanya")
    void waitsForAnEarlierPosition() throws SQLException {
        try (Connection slow = transaction();
                Connection quick = transaction()) {
            long first = insert(slow).position();
            long second = insert(quick).position();
            quick.commit();

            assertThat(log.after(start, 10)).isEmpty();
            assertThat(log.after(start, 10)).isEmpty();

            slow.commit();
            assertThat(log.after(start, 10)).extracting(LogRow::position).containsExactly(first, second);
        }
    }

    @Test
    @DisplayName(
            "menunggu juga transaksi yang sama-sama berjalan ketika dilihat, sebelum satu pun di antaranya berakhir")
    void waitsForThoseThatRunWhileNothingEnds() throws SQLException {
        try (Connection slow = transaction();
                Connection quick = transaction()) {
            long first = insert(slow).position();
            long second = insert(quick).position();
            assertThat(log.after(start, 10)).isEmpty();

            quick.commit();
            assertThat(log.after(start, 10)).isEmpty();

            slow.commit();
            assertThat(log.after(start, 10)).extracting(LogRow::position).containsExactly(first, second);
        }
    }

    @Test
    @DisplayName("melewati posisi yang transaksinya dibatalkan")
    void passesAPositionThatWillNeverBe() throws SQLException {
        try (Connection slow = transaction();
                Connection quick = transaction()) {
            insert(slow);
            long second = insert(quick).position();
            quick.commit();
            assertThat(log.after(start, 10)).isEmpty();

            slow.rollback();
            assertThat(log.after(start, 10)).extracting(LogRow::position).containsExactly(second);
        }
    }

    @Test
    @DisplayName("tetap maju di bawah arus transaksi yang tidak pernah berhenti")
    void keepsUpWithAnEndlessFlow() throws SQLException {
        try (Connection one = transaction();
                Connection other = transaction()) {
            insert(one);
            long reached = start;
            for (int i = 0; i < 50; i++) {
                Connection next = i % 2 == 0 ? other : one;
                Connection last = i % 2 == 0 ? one : other;
                insert(next);
                last.commit();
                List<LogRow> rows = log.after(reached, 10);
                reached = rows.isEmpty() ? reached : rows.getLast().position();
            }
            assertThat(reached).isGreaterThan(start + 40);
        }
    }

    @Test
    @DisplayName("bersandar pada pemicu: siapa memegang posisi sudah punya nomor transaksi, tanpa pemicu itu tidak")
    void whoHoldsAPositionHasANumber() throws SQLException {
        try (Connection owner = access.connect(DatabaseRole.OWNER)) {
            owner.setAutoCommit(false);
            assertThat(insert(owner).transaction()).isNotEqualTo("none");
            owner.rollback();

            try (Statement statement = owner.createStatement()) {
                // takes a number of its own, so the insert has to come in a transaction after it
                statement.execute("alter table command.domain_event disable trigger domain_event_show_writer");
                owner.commit();
                assertThat(insert(owner).transaction()).isEqualTo("none");
                owner.rollback();
            } finally {
                try (Statement statement = owner.createStatement()) {
                    statement.execute("alter table command.domain_event enable trigger domain_event_show_writer");
                }
                owner.commit();
            }
        }
    }

    private record Inserted(long position, String transaction) {}

    private Connection transaction() throws SQLException {
        Connection connection = access.connect(DatabaseRole.EVENTS);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Inserted insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            String id = UUID.randomUUID().toString();
            statement.setString(1, id);
            statement.setString(2, "kabupaten:" + id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Inserted(rows.getLong(1), rows.getString(2));
            }
        }
    }
}
