package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.verify.e2e.Browser.Page;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before those that break the cluster: its alarm goes on, which hinders none of them. */
@Tag("long")
@Order(2)
@DisplayName("Dengan dua layanan, saksi menghitung dari salinan lognya sendiri dan melihat salinan itu diubah")
class TamperedReplicaE2E {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String BODY =
            "{\"kabupaten\":\"35.09\",\"tahun\":2031,\"masa\":\"TAHUN\",\"effectiveDate\":\"2031-01-02\"}";

    private final Rig rig = SharedRig.get();

    @Test
    @DisplayName(
            "Peristiwa yang diubah di replika disebut oleh kedua layanan kueri, sedangkan penyimpanannya tetap utuh")
    void isFoundAndNamed() throws SQLException {
        Answer stored = rig.api().command("demo-bappeda", "OpenPeriod", "saksi/replika", BODY);
        assertThat(stored.status()).as(stored.body()).isEqualTo(200);
        String event = stored.json().at("/events/0/id").asString();
        await().atMost(SOON)
                .until(() -> rig.reads()
                                .get("demo-auditor", "/api/v1/audit/proof?event=" + event)
                                .status()
                        == 200);
        assertThat(alarm(1) + alarm(2)).isEqualTo("0.00.0");

        tamper("update replica.domain_event set payload = payload || ' ' where event_id = '" + event + "'");
        try {
            for (int number = 1; number <= 2; number++) {
                int asked = number;
                await().atMost(SOON).until(() -> alarm(asked).equals("1.0"));
                String page = signedIn(number).get("/audit/bukti").body();
                assertThat(page).contains("Peristiwa diubah", "peristiwa " + event);
                assertThat(new Api(rig.cluster().readsUri(number))
                                .get(null, "/actuator/health")
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo("DOWN");
            }
            assertThat(rig.reads()
                            .get("demo-auditor", "/api/v1/audit/proof?event=" + event)
                            .json()
                            .path("verified")
                            .asBoolean())
                    .as("what is stored now leads to no signed root")
                    .isFalse();
        } finally {
            tamper("update replica.domain_event set payload = rtrim(payload) where event_id = '" + event + "'");
        }
    }

    private String alarm(int number) {
        return new Api(rig.cluster().readsUri(number))
                .get(null, "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("jejak_witness_alarm"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("none");
    }

    private Browser signedIn(int number) {
        Browser browser = new Browser(rig.cluster().readsUri(number));
        Page login = browser.follow(browser.get("/"));
        Map<String, String> form = Map.of("username", "auditor", "password", "demo", "_csrf", login.csrf());
        browser.follow(browser.post(login.response().uri().toString(), form));
        return browser;
    }

    /** Behind the triggers' back, and as if the hour between two looks at the whole log had passed. */
    private void tamper(String sql) throws SQLException {
        DatabaseAccess access = rig.cluster().readModel().access();
        try (Connection superuser = DriverManager.getConnection(
                        access.jdbcUrl(), DatabaseRole.SUPERUSER.roleName(), access.password(DatabaseRole.SUPERUSER));
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica; " + sql + "; delete from witness.log_check");
        }
    }
}
