package id.jejakkinerja.query.saksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.query.saksi.Finding.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** The witness as it follows what is published. */
@DisplayName("Saksi yang mengikuti titik periksa")
class WitnessIT {
    @TempDir
    private static Path home;

    private static WitnessBench bench;

    private InMemoryNotary notary = new InMemoryNotary();

    @BeforeAll
    static void start() throws SQLException {
        bench = WitnessBench.open(home);
    }

    @AfterAll
    static void end() {
        bench.close();
    }

    @BeforeEach
    void anEmptyLog() throws SQLException {
        bench.empty();
        notary = new InMemoryNotary();
    }

    private void writeAndSign(int events) {
        bench.write(events);
        notary.sign(bench.log());
    }

    private static List<Kind> kinds(WitnessBench.Watch watch) {
        return watch.findings().stream().map(Finding::kind).toList();
    }

    @Test
    @DisplayName(
            "Menghitung ulang setiap akar dari log, juga melewati batas subpohon yang disimpan, dan meneruskan sesudah mulai ulang")
    void followsWhatIsPublished() {
        for (int events : List.of(1, 2, 250, 3, 1, 255, 300)) {
            writeAndSign(events);
            assertThat(bench.watch(notary).look().checkpoints.latestAgreed())
                    .hasValueSatisfying(agreed -> assertThat(agreed.note())
                            .isEqualTo(notary.latest().orElseThrow().note()));
        }
        WitnessBench.Watch watch = bench.watch(notary);

        assertThat(watch.tree.size()).isEqualTo(812);
        assertThat(watch.check.run().findings()).isZero();
        assertThat(watch.checkpoints.after(0, 10)).hasSize(7).allMatch(WitnessedCheckpoint::agrees);
        assertThat(watch.findings()).isEmpty();
    }

    @Test
    @DisplayName(
            "Peristiwa yang diubah sebelum dilihatnya: akar berbeda, tidak ada daun yang disimpan, dan setelah diperbaiki ia meneruskan")
    void differs() throws SQLException {
        writeAndSign(3);
        WitnessBench.Watch watch = bench.watch(notary).look();
        writeAndSign(2);
        bench.tamper("update command.domain_event set payload = payload || ' ' where sequence = 4");

        watch.look();
        watch.look();

        assertThat(watch.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHECKPOINT_DIFFERS);
            assertThat(List.of(finding.firstLeaf(), finding.lastLeaf())).containsExactly(3L, 4L);
        });
        assertThat(watch.tree.size()).isEqualTo(3);
        assertThat(watch.checkpoints.latest().orElseThrow().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(watch.checkpoints.latestAgreed().orElseThrow().treeSize()).isEqualTo(3);

        bench.tamper("update command.domain_event set payload = rtrim(payload) where sequence = 4");
        watch.look();

        assertThat(watch.tree.size()).isEqualTo(5);
        assertThat(watch.checkpoints.after(0, 10))
                .extracting(WitnessedCheckpoint::verdict)
                .containsExactly(Verdict.AGREES, Verdict.DIFFERS, Verdict.AGREES);
        assertThat(watch.alarm.isRinging()).isTrue();
    }

    @Test
    @DisplayName("Salinan log yang tertinggal bukan alasan alarm, tetapi terlihat sebagai ketertinggalan")
    void aCopyThatIsBehind() {
        writeAndSign(3);
        notary.sign(5, TreeHash.EMPTY_ROOT);

        WitnessBench.Watch watch = bench.watch(notary).look();

        assertThat(watch.tree.size()).isEqualTo(3);
        assertThat(watch.witness.lag()).isEqualTo(2);
        assertThat(watch.findings()).isEmpty();
    }

    @Test
    @DisplayName("Kunci baru dipercaya atas nama kunci sebelumnya, dan kunci lama sesudah itu tidak lagi")
    void keysFollow() {
        writeAndSign(1);
        notary.follow();
        writeAndSign(1);

        WitnessBench.Watch watch = bench.watch(notary).look();

        assertThat(watch.keys.keys()).hasSize(2);
        assertThat(watch.checkpoints.latestAgreed().orElseThrow().keyNumber()).isEqualTo(2);

        notary.goBackToTheFirstKey();
        writeAndSign(1);
        watch.look();

        assertThat(kinds(watch)).containsExactly(Kind.CHECKPOINT_UNTRUSTED);
        assertThat(watch.tree.size()).isEqualTo(2);
    }

    @Test
    @DisplayName("Titik periksa dari kunci yang tidak dikenal tidak dipercaya")
    void aStolenName() {
        writeAndSign(1);
        WitnessBench.Watch watch = bench.watch(notary).look();
        notary.steal();
        writeAndSign(1);
        watch.look();

        assertThat(kinds(watch)).containsExactly(Kind.CHECKPOINT_UNTRUSTED);
        assertThat(watch.checkpoints.latest().orElseThrow().verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @Test
    @DisplayName("Kunci yang diumumkan tanpa tanda tangan pendahulunya tidak dipercaya")
    void anUsurper() {
        writeAndSign(1);
        WitnessBench.Watch watch = bench.watch(notary).look();
        notary.usurp();
        writeAndSign(1);
        watch.look();

        assertThat(kinds(watch)).containsExactly(Kind.KEY_UNTRUSTED);
        assertThat(watch.keys.keys()).hasSize(1);
    }

    @Test
    @DisplayName(
            "Kunci pertama yang sudah dikenal tidak dapat diganti, dan yang ditetapkan operator harus yang pertama")
    void theFirstKeyIsPinned() {
        writeAndSign(1);
        WitnessBench.Watch configured = bench.watch(
                        notary, InMemoryNotary.newKey().verifier().toString(), 0)
                .look();
        assertThat(kinds(configured)).containsExactly(Kind.KEY_UNTRUSTED);
        assertThat(configured.keys.keys()).isEmpty();

        WitnessBench.Watch right =
                bench.watch(notary, notary.keys().getFirst().vkey(), 0).look();
        assertThat(right.tree.size()).isEqualTo(1);

        InMemoryNotary other = new InMemoryNotary();
        bench.write(1);
        other.sign(bench.log());
        WitnessBench.Watch stranger = bench.watch(other, null, 1).look();
        assertThat(kinds(stranger)).containsExactly(Kind.KEY_UNTRUSTED);
        assertThat(stranger.tree.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("Dari beberapa proses satu yang menulis; yang lain menunggu giliran")
    void oneAtATime() {
        writeAndSign(2);
        WitnessBench.Watch watch = bench.watch(notary);

        bench.whileAnotherWrites(() -> {
            assertThat(watch.witness.look()).isFalse();
            assertThat(watch.tree.size()).isZero();
        });

        assertThat(watch.look().tree.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trusted_key", "leaf", "checkpoint", "log_check", "finding"})
    @DisplayName("Saksi sendiri tidak dapat mengubah kesaksiannya")
    void testimonyStands(String table) {
        writeAndSign(1);
        WitnessBench.Watch watch = bench.watch(notary).look();
        watch.check.run();

        for (String change : List.of("delete from witness.%s", "truncate witness.%s")) {
            assertThatThrownBy(() -> bench.jdbc().sql(change.formatted(table)).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
