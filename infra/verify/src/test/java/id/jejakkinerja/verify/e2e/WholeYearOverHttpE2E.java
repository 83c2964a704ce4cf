package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.ContractTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** No test here needs another to have run before it; the restart leaves the platform as it was, which is what it proves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Seluruh tahun Ledokombo masuk lewat HTTP dan keluar lagi sebagai tabel")
class WholeYearOverHttpE2E implements LedokomboFigures {
    private static final List<SampleStep> STEPS = SampleData.ledokombo();

    private Deployment deployment;
    private List<Answer> receipts;

    @BeforeAll
    void playTheYear() {
        deployment = deploy();
        receipts = send();
        assertThat(receipts)
                .allSatisfy(receipt ->
                        assertThat(receipt.status()).as(receipt.body()).isEqualTo(200));
    }

    /** Where the year is played. The class proves the same of whatever it is. */
    Deployment deploy() {
        return Deployment.start();
    }

    @AfterAll
    void stop() {
        deployment.close();
    }

    @Override
    public TableReader tables() {
        return TableReader.auditor(deployment.reads());
    }

    @Test
    @DisplayName("Setiap perintah dijawab dengan peristiwanya; posisinya naik dari perintah ke perintah")
    void receiptsAscend() {
        assertThat(STEPS).hasSizeGreaterThan(90);
        assertThat(receipts.stream().map(WholeYearOverHttpE2E::position))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(receipts).allSatisfy(receipt -> {
            JsonNode events = receipt.json().required("events");
            assertThat(events.valueStream()
                            .map(event -> event.required("position").asLong()))
                    .isNotEmpty()
                    .isSorted()
                    .endsWith(position(receipt));
        });
    }

    @Test
    @DisplayName("Log memuat tepat peristiwa yang dijawabkan, dengan pelaku token dan kunci perintahnya")
    void theLogHoldsWhatWasAnswered() {
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            SampleStep step = STEPS.get(i);
            receipts.get(i)
                    .json()
                    .required("events")
                    .forEach(event -> answered.add(TableAnswer.line(event, "position", "id", "type") + " | "
                            + client(step) + " | " + step.commandId()));
        }

        assertThat(new LogReader(deployment.reads())
                        .all().stream()
                                .map(event -> TableAnswer.line(event, "position", "id", "type") + " | "
                                        + TableAnswer.line(event.required("metadata"), "actor", "commandId")))
                .isEqualTo(answered);
    }

    @Test
    @DisplayName("Tahun yang sama dikirim ulang dengan kunci yang sama dijawab sama persis dan tidak mengubah apa pun")
    void resendingChangesNothing() {
        Map<String, String> before = tablesOfAllYears();

        List<Answer> again = send();

        assertThat(again.stream().map(Answer::body))
                .isEqualTo(receipts.stream().map(Answer::body).toList());
        assertThat(again.stream().map(Answer::status)).containsOnly(200);
        assertThat(tablesOfAllYears()).isEqualTo(before);
    }

    @Test
    @DisplayName("Dihentikan dan dijalankan lagi atas direktori yang sama: tabel sama, token lama tetap berlaku")
    void survivesARestart() {
        assumeTrue(deployment.isOurs(), "only a process started here is stopped here");
        Map<String, String> before = tablesOfAllYears();
        String oldToken = deployment.reads().token("demo-auditor");

        deployment.restart();

        assertThat(tablesOfAllYears()).isEqualTo(before);
        Answer answer = deployment.reads().getWithToken(oldToken, TableReader.address("35.09.28", 2023, "3.8"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(send(deployment.commands(), STEPS.getFirst()).body())
                .isEqualTo(receipts.getFirst().body());
    }

    private List<Answer> send() {
        return STEPS.stream().map(step -> send(deployment.commands(), step)).toList();
    }

    private static Answer send(Api api, SampleStep step) {
        return api.command(client(step), step.command(), step.commandId(), step.body());
    }

    /** The demo client with the role of the sample's person. */
    static String client(SampleStep step) {
        if (step.actor().has(Peran.BAPPEDA)) {
            return "demo-bappeda";
        }
        return (step.actor().has(Peran.CAMAT) ? "demo-camat-" : "demo-operator-")
                + step.actor().ownKecamatan().orElseThrow();
    }

    private static long position(Answer receipt) {
        return receipt.json().required("position").asLong();
    }

    private Map<String, String> tablesOfAllYears() {
        Map<String, String> tables = new LinkedHashMap<>();
        Stream.of(2021, 2022, 2023)
                .flatMap(tahun -> ContractTables.IDS.stream().map(id -> TableReader.address("35.09.28", tahun, id)))
                .forEach(address -> tables.put(
                        address, deployment.reads().get("demo-auditor", address).body()));
        return tables;
    }
}
