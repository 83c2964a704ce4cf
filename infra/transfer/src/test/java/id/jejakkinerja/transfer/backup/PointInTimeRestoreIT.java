package id.jejakkinerja.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.Schemas;
import id.jejakkinerja.transfer.backup.EventWriter.Acknowledged;
import id.jejakkinerja.transfer.file.ContentCheck;
import id.jejakkinerja.transfer.file.LogFileReader;
import id.jejakkinerja.transfer.store.LogExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** One base backup and one archive, restored to one moment after another. */
@Tag("long")
@DisplayName("PostgreSQL yang hilang")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PointInTimeRestoreIT {
    private static final String COLUMNS =
            "(position, event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata)";
    private static final EventWriter WRITER = new EventWriter();

    @TempDir
    private static Path home;

    private static Crash crash;
    private static String moment;
    private static List<Acknowledged> untilMoment;
    private static List<Acknowledged> untilPoint;
    private static List<Acknowledged> all;
    private static byte[] replicaTail;

    @BeforeAll
    static void writeAndLose() throws Exception {
        crash = Crash.begin(home.resolve("data"));
        Schemas.migrate(crash.access(), List.of("command"));
        WRITER.write(crash.access(), 200);

        WRITER.run(crash.access());
        crash.takeBaseBackup();
        WRITER.pause();
        int inBackupOrLater = WRITER.acknowledged().size();
        assertThat(inBackupOrLater).isGreaterThan(200);

        WRITER.write(crash.access(), 300);
        untilMoment = WRITER.acknowledged();
        moment = crash.moment();
        WRITER.write(crash.access(), 300);
        untilPoint = WRITER.acknowledged();
        crash.namedPoint("sebelum_salah");
        WRITER.write(crash.access(), 300);
        all = WRITER.acknowledged();
        replicaTail = tail(untilPoint.getLast().position());
        crash.awaitArchive();
        crash.lose();
    }

    /** A replica has the same columns with the same bytes. */
    private static byte[] tail(long position) throws Exception {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (Connection connection = crash.access().connect(DatabaseRole.OWNER)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + COLUMNS.substring(1, COLUMNS.length() - 1)
                                    + " from command.domain_event where position > " + position
                                    + " order by position) to stdout",
                            rows);
        }
        return rows.toByteArray();
    }

    @AfterAll
    static void end() {
        crash.end();
    }

    @Test
    @Order(1)
    @DisplayName(
            "Kembali ke satu saat: semua yang diakui sebelumnya ada, bita demi bita, dan tidak ada yang sesudahnya")
    void toATime() throws Exception {
        crash.restore("--time", moment);

        assertThat(stored()).isEqualTo(untilMoment);
        assertStillAppendOnly();
        assertLogIsSound("saat");
        assertWritingGoesOn(untilMoment);
    }

    @Test
    @Order(2)
    @DisplayName("Kembali ke titik yang diberi nama")
    void toANamedPoint() throws Exception {
        crash.lose();

        // The first restore went on on a timeline of its own, on which the named point never was.
        crash.restore("--name", "sebelum_salah", "--timeline", "current");

        assertThat(stored()).isEqualTo(untilPoint);
        assertStillAppendOnly();
        assertLogIsSound("titik");
    }

    @Test
    @Order(3)
    @DisplayName("Yang hilang dari penyimpanan tetapi masih ada di replika dapat dikembalikan, tanpa mengulang posisi")
    void tailFromTheReplica() throws Exception {
        try (Connection owner = crash.access().connect(DatabaseRole.OWNER);
                Statement statement = owner.createStatement()) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy command.domain_event " + COLUMNS + " from stdin",
                            new ByteArrayInputStream(replicaTail));
            statement.execute("select setval(pg_get_serial_sequence('command.domain_event', 'position'), max(position))"
                    + " from command.domain_event");
        }

        assertThat(stored()).isEqualTo(all);
        assertLogIsSound("ekor");
        assertWritingGoesOn(all);
    }

    @Test
    @Order(4)
    @DisplayName("Kembali ke yang terakhir: tidak satu pun yang diakui hilang")
    void toTheLatest() throws Exception {
        crash.lose();

        crash.restore("--latest", "--timeline", "current");

        assertThat(stored()).isEqualTo(all);
        assertWritingGoesOn(all);
    }

    @Test
    @Order(5)
    @DisplayName("Direktori yang tidak kosong tidak pernah ditimpa, dan tanpa tujuan tidak ada yang dipulihkan")
    void neverOverwrites() throws Exception {
        List<Acknowledged> before = stored();

        assertThat(crash.script("--latest")).isEqualTo(1);
        assertThat(crash.script()).isEqualTo(2);
        assertThat(crash.script("--latest", "--name", "x")).isEqualTo(2);
        assertThat(crash.script("--name", "x'; drop")).isEqualTo(2);

        assertThat(stored()).isEqualTo(before);
    }

    private static List<Acknowledged> stored() throws SQLException {
        List<Acknowledged> stored = new ArrayList<>();
        try (Connection connection = crash.access().connect(DatabaseRole.QUERY);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select position, event_id, payload from command.domain_event order by position")) {
            while (rows.next()) {
                stored.add(new Acknowledged(rows.getLong(1), rows.getString(2), rows.getString(3)));
            }
        }
        return stored;
    }

    private static void assertStillAppendOnly() {
        for (String statement : new String[] {
            "update command.domain_event set payload = '{}'",
            "delete from command.domain_event",
            "truncate command.domain_event"
        }) {
            assertRefused(DatabaseRole.OWNER, statement, "append-only");
            assertRefused(DatabaseRole.EVENTS, statement, "permission denied");
            assertRefused(DatabaseRole.QUERY, statement, "permission denied");
        }
        assertRefused(DatabaseRole.QUERY, "insert into command.command_answer values ('x')", "permission denied");
    }

    private static void assertRefused(DatabaseRole role, String sql, String reason) {
        assertThatThrownBy(() -> {
                    try (Connection connection = crash.access().connect(role);
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as("%s as %s", sql, role)
                .hasMessageContaining(reason);
    }

    /** The check that the guide tells operators to make. */
    private static void assertLogIsSound(String name) throws Exception {
        Path file = home.resolve(name + ".ndjson");
        SigningKey key = SigningKey.generate("uji/pulih", new SecureRandom());
        try (Connection connection = crash.access().connect(DatabaseRole.EVENTS)) {
            LogExport.run(connection, file, key, Instant.now(), events -> {});
        }
        assertThat(LogFileReader.read(file, key.verifier(), new ContentCheck()).events())
                .isEqualTo(stored().size());
    }

    private static void assertWritingGoesOn(List<Acknowledged> restored) throws Exception {
        WRITER.goOnFrom(restored);
        WRITER.write(crash.access(), 20);

        assertThat(stored()).isEqualTo(WRITER.acknowledged()).startsWith(restored.toArray(Acknowledged[]::new));
        assertThat(stored()).hasSize(restored.size() + 20);
    }
}
