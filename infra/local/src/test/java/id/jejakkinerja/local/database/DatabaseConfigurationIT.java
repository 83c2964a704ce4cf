package id.jejakkinerja.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.Schemas;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LocalPlatformTest
@DisplayName("The database of the one-process mode")
class DatabaseConfigurationIT {
    @Autowired
    @Qualifier("commandDataSource")
    private HikariDataSource command;

    @Autowired
    private DataSource primary;

    @Autowired
    @Qualifier("queryDataSource")
    private HikariDataSource query;

    @Autowired
    @Qualifier("accountsDataSource")
    private HikariDataSource accounts;

    @Autowired
    private DatabaseAccess access;

    @Test
    @DisplayName("runs with full durability, in UTF-8")
    void durable() {
        assertThat(settings(query, "fsync", "synchronous_commit", "full_page_writes", "server_encoding"))
                .containsOnly(
                        entry("fsync", "on"),
                        entry("synchronous_commit", "on"),
                        entry("full_page_writes", "on"),
                        entry("server_encoding", "UTF8"));
    }

    @Test
    @DisplayName("checks every page it reads and sorts texts alike on every machine")
    void checksumsAndCollation() {
        assertThat(settings(query, "data_checksums")).containsOnly(entry("data_checksums", "on"));
        assertThat(JdbcClient.create(query)
                        .sql(
                                "select concat(datlocprovider, ' ', datlocale) from pg_database where datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("b C.UTF-8");
    }

    @Test
    @DisplayName("gives each side its own role and schema")
    void rolePerSide() {
        assertThat(Stream.of(command, query, accounts)
                        .map(pool -> JdbcClient.create(pool)
                                .sql("select current_user || ' in ' || current_setting('search_path')")
                                .query(String.class)
                                .single()))
                .containsExactly("tk_events in command", "tk_query in query", "tk_accounts in accounts");
        assertThat(primary).isSameAs(query);
    }

    @Test
    @DisplayName("ends write transactions that would hold up the readers")
    void shortWriteTransactions() {
        assertThat(settings(command, "statement_timeout", "idle_in_transaction_session_timeout"))
                .containsOnly(entry("statement_timeout", "5s"), entry("idle_in_transaction_session_timeout", "10s"));
        assertThat(settings(query, "statement_timeout")).containsOnly(entry("statement_timeout", "0"));
    }

    /** A plan for any values reads the whole log where one for a kecamatan's streams reads some pages of it. */
    @Test
    @DisplayName("plans what readers ask for the values they ask about")
    void plansForValues() {
        assertThat(settings(query, "plan_cache_mode")).containsOnly(entry("plan_cache_mode", "force_custom_plan"));
    }

    @Test
    @DisplayName("lets no side create tables, become another role, see the other's accounts or leave the database")
    void rolesAreNarrow() {
        for (DataSource side : new DataSource[] {command, query, accounts}) {
            assertRefused(side, "create table public.t (n int)");
            assertRefused(side, "set role jejak_owner");
            assertRefused(side, "drop table accounts.account");
            assertRefused(side, "delete from accounts.account");
        }
        assertRefused(command, "select * from accounts.account");
        assertRefused(query, "select * from accounts.account");
        assertThatThrownBy(() -> new DatabaseAccess(access.server() + "postgres?x=", access.passwords())
                        .connect(DatabaseRole.QUERY))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    @DisplayName("is brought to the same state again by every start")
    void migratesAgain() throws SQLException {
        Schemas.migrate(access, List.of("command", "query", "accounts"));

        assertThat(JdbcClient.create(accounts)
                        .sql("select count(*) from accounts.account")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("tells nobody its passwords when it is logged")
    void passwordsStayOutOfLogs() {
        assertThat(access.toString()).doesNotContain(access.passwords().values());
    }

    private static Map<String, String> settings(DataSource source, String... names) {
        JdbcClient jdbc = JdbcClient.create(source);
        return Stream.of(names)
                .collect(Collectors.toMap(
                        name -> name,
                        name -> jdbc.sql("show " + name).query(String.class).single()));
    }

    private static void assertRefused(DataSource side, String statement) {
        assertThatThrownBy(() -> JdbcClient.create(side).sql(statement).update())
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }
}
