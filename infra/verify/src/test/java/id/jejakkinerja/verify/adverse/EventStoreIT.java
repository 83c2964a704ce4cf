package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.EventNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Penyimpan peristiwa pada peladen yang berjalan")
class EventStoreIT {
    private static final String PERMISSION_DENIED = "42501";
    private static final String APPEND_ONLY = "23001";
    private static final String NO_SUCH_TABLE = "42P01";

    private static final List<String> CHANGES = List.of(
            "update command.domain_event set payload = '{}'",
            "update command.domain_event set payload = payload where position = 1",
            "update command.domain_event set payload = '{}' where false",
            "delete from command.domain_event",
            "delete from command.domain_event where position = 1",
            "delete from command.domain_event where false",
            "truncate command.domain_event",
            "truncate command.domain_event restart identity cascade",
            "merge into command.domain_event e using (select 1 as p) s on e.position = s.p when matched then delete",
            "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload,"
                    + " metadata) select event_id, stream, sequence, kind, recorded_at, event_name, event_version, '{}', metadata"
                    + " from command.domain_event limit 1 on conflict (event_id) do update set payload = excluded.payload");

    private static final List<String> DEFINITIONS = List.of(
            "alter table command.domain_event disable trigger all",
            "alter table command.domain_event disable trigger domain_event_append_only",
            "drop trigger domain_event_append_only on command.domain_event",
            "create or replace function command.refuse_change() returns trigger language plpgsql as 'begin return null; end'",
            "alter table command.domain_event drop column payload",
            "alter table command.domain_event rename to x",
            "drop table command.domain_event",
            "drop schema command cascade",
            "create table command.x (a int)",
            "create table public.x (a int)",
            "create schema x",
            "create role x",
            "alter role tk_events superuser",
            "set session_replication_role = replica",
            "set role jejak_owner");

    private final Database database = new Database(AdversePlatform.get().dataDir());

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "wal_level, replica",
        "password_encryption, scram-sha-256"
    })
    void theRunningServerLosesNothing(String setting, String value) throws SQLException {
        try (Connection writer = database.connect(Database.EVENTS)) {
            assertThat(Database.texts(writer, "show " + setting)).containsExactly(value);
        }
    }

    @Test
    @DisplayName("Pemilik tabel pun tidak dapat mengubah, menghapus atau mengosongkan peristiwa")
    void eventsAreAppendOnlyForTheOwner() throws SQLException {
        try (Connection owner = database.connect(Database.OWNER)) {
            assertThat(carriedOut(owner, CHANGES)).isEmpty();
            assertThat(states(owner, CHANGES)).containsOnly(APPEND_ONLY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Database.EVENTS, Database.QUERY})
    @DisplayName("Penulis dan pembaca tidak punya hak mengubah peristiwa, dan tidak dapat memberi diri hak itu")
    void theWritersLackThePrivilege(String role) throws SQLException {
        try (Connection connection = database.connect(role)) {
            List<String> all =
                    Stream.concat(CHANGES.stream(), DEFINITIONS.stream()).toList();

            assertThat(carriedOut(connection, all)).isEmpty();
            assertThat(states(connection, all)).containsOnly(PERMISSION_DENIED);
        }
    }

    @Test
    @DisplayName("Pemeriksa yang sama menemukan tabel tanpa pemicu")
    void theCheckBites() throws SQLException {
        try (Connection owner = database.connect(Database.OWNER)) {
            owner.setAutoCommit(false);
            try (Statement statement = owner.createStatement()) {
                statement.execute("create schema planted");
                statement.execute("create table planted.domain_event (like command.domain_event including all)");
                statement.execute(
                        "insert into planted.domain_event overriding system value select * from command.domain_event limit 1");
                owner.commit();
            }
            List<String> planted = CHANGES.stream()
                    .map(change -> change.replace("command.domain_event", "planted.domain_event"))
                    .toList();
            try {
                assertThat(carriedOut(owner, planted)).isEqualTo(planted);
            } finally {
                try (Statement statement = owner.createStatement()) {
                    statement.execute("drop schema planted cascade");
                    owner.commit();
                }
            }
        }
    }

    @Test
    @DisplayName("Sisi baca tidak dapat menambah peristiwa, dan sisi tulis tidak dapat menyentuh hasil bacaan")
    void eachSideKeepsToItsOwn() throws SQLException {
        String insert = "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name,"
                + " event_version, payload, metadata) values ('x', 'x', 0, 'x', now(), 'x', '1', '{}', '{}')";
        try (Connection query = database.connect(Database.QUERY);
                Connection events = database.connect(Database.EVENTS)) {
            assertThat(Database.refusal(query, insert)).isEqualTo(PERMISSION_DENIED);
            assertThat(Database.refusal(events, insert)).isNull();
            assertThat(Database.refusal(query, "select * from command.command_answer"))
                    .isEqualTo(PERMISSION_DENIED);
            assertThat(Database.refusal(events, "select * from query.folded_stream"))
                    .isEqualTo(PERMISSION_DENIED);
            assertThat(Database.refusal(events, "delete from command.command_answer"))
                    .isEqualTo(PERMISSION_DENIED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Database.EVENTS, Database.QUERY})
    @DisplayName("Akun tidak terbaca oleh sisi tulis maupun sisi baca")
    void accountsAreOutOfReach(String role) throws SQLException {
        try (Connection connection = database.connect(role)) {
            assertThat(Database.refusal(connection, "select * from accounts.account"))
                    .isEqualTo(PERMISSION_DENIED);
            assertThat(Database.refusal(connection, "select * from accounts.nothing"))
                    .isIn(PERMISSION_DENIED, NO_SUCH_TABLE);
        }
    }

    @Test
    @DisplayName("Isi dan metadata adalah JSON yang terbaca di psql; metadata hanya berisi teks")
    void storedEventsAreReadableJson() throws SQLException {
        try (Connection reader = database.connect(Database.QUERY)) {
            assertThat(Database.texts(
                            reader,
                            "select count(*) from command.domain_event where jsonb_typeof(payload::jsonb) <>"
                                    + " 'object' or jsonb_typeof(metadata::jsonb) <> 'object'"))
                    .containsExactly("0");
            assertThat(Database.texts(
                            reader,
                            "select distinct m.key from command.domain_event, jsonb_each(metadata::jsonb) m where"
                                    + " jsonb_typeof(m.value) <> 'string'"))
                    .isEmpty();
            assertThat(Database.texts(
                            reader,
                            "select payload::jsonb ->> 'amount' from command.domain_event where event_name ="
                                    + " 'tahunkinerja.budget-shifted'"))
                    .containsExactly("900000");
        }
    }

    @Test
    @DisplayName("Setiap peristiwa bernama menurut daftar nama, dan tidak satu pun menyebut kelas Java")
    void storedNamesAreOurs() throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        EventNames.all().forEach(entry -> versions.put(entry.name(), Integer.toString(entry.version())));
        List<String> known = versions.entrySet().stream()
                .map(e -> e.getKey() + "/" + e.getValue())
                .toList();
        try (Connection reader = database.connect(Database.QUERY)) {
            List<String> stored = Database.texts(
                    reader, "select distinct event_name || '/' || event_version from command.domain_event");

            assertThat(stored).isNotEmpty().isSubsetOf(known);
            assertThat(Database.texts(
                            reader,
                            "select position from command.domain_event e where e::text like '%id.jejakkinerja%' or e::text"
                                    + " like '%org.axonframework%'"))
                    .isEmpty();
            assertThat(Database.texts(reader, "select distinct kind from command.domain_event"))
                    .isSubsetOf("renstra", "iku", "tahunkinerja", "kabupaten");
            assertThat(Database.texts(reader, "select 1 from command.snapshot_event"))
                    .isEmpty();
        }
    }

    private static List<String> carriedOut(Connection connection, List<String> statements) throws SQLException {
        List<String> carriedOut = new ArrayList<>();
        for (String statement : statements) {
            if (Database.refusal(connection, statement) == null) {
                carriedOut.add(statement);
            }
        }
        return carriedOut;
    }

    private static List<String> states(Connection connection, List<String> statements) throws SQLException {
        List<String> states = new ArrayList<>();
        for (String statement : statements) {
            states.add(String.valueOf(Database.refusal(connection, statement)));
        }
        return states;
    }
}
