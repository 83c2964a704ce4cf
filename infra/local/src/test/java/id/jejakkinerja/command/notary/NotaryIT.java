package id.jejakkinerja.command.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.command.notary.NotaryRefused.Code;
import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.TreeAccumulator;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.notary.PublishedKey;
import id.jejakkinerja.runtime.topic.SessionLoop;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@LocalPlatformTest
@DisplayName("Notaris menandatangani log, dan tidak menandatangani log yang diubah")
class NotaryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    @Qualifier("commandDataSource")
    private DataSource dataSource;

    private StoredNotaryRecord record;
    private SessionLoop loop;

    @BeforeEach
    void start() {
        record = new StoredNotaryRecord(dataSource);
        KeyFile place = new KeyFile("jejak-kinerja/uji", directory.resolve("notary.key"));
        loop = new SessionLoop("notary", new Notary(access, place, Clock.systemUTC()), () -> {});
        loop.start();
    }

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    @DisplayName("akar yang ditandatangani adalah akar dari bait yang tersimpan, dalam urutan posisi")
    void signsTheRootOfWhatIsStored() throws InterruptedException {
        assertSignedAsStored(awaitCheckpoint(countedAfter(insert(JdbcClient.create(dataSource)))));
    }

    private void assertSignedAsStored(PublishedCheckpoint published) {
        VerifierKey key = VerifierKey.parse(record.keys().getLast().vkey());

        TreeAccumulator computed = new TreeAccumulator();
        new EventLog(dataSource, EventTable.STORE)
                .rows(0, Long.MAX_VALUE, Math.toIntExact(published.treeSize()))
                .forEach(row -> computed.add(row.leaf().hash()));
        Checkpoint checkpoint = Checkpoint.open(published.note(), key);
        assertThat(checkpoint.treeSize()).isEqualTo(published.treeSize());
        assertThat(checkpoint.root()).isEqualTo(computed.root());
    }

    @Test
    @DisplayName("posisi yang terlambat disahkan tetap mendapat daunnya menurut urutan")
    void waitsForALateCommit() throws Exception {
        long late;
        long size;
        try (Connection slow = access.connect(DatabaseRole.EVENTS)) {
            slow.setAutoCommit(false);
            late = insert(JdbcClient.create(new SingleConnectionDataSource(slow, true)));
            insert(JdbcClient.create(dataSource));
            Thread.sleep(1500); // longer than the pace of checkpoints: one would be there if nobody waited
            assertThat(signedUpTo()).isLessThan(late);
            slow.commit();
            size = countedAfter(late);
        }
        assertSignedAsStored(awaitCheckpoint(size));
    }

    @Test
    @DisplayName("tidak melanjutkan bila kejadian di bawah pos terakhir hilang, atau posnya sendiri diubah")
    void refusesAChangedPast() throws Exception {
        awaitCheckpoint(countedAfter(insert(JdbcClient.create(dataSource))));

        assertRefused(Code.LOG_CHANGED, "delete from command.domain_event where position = 1");
        assertRefused(
                Code.CHECKPOINT_CHANGED,
                "update notary.checkpoint set note = replace(note, 'jejak-kinerja', 'jejak-kinerjA')");
        assertRefused(Code.CHECKPOINT_CHANGED, "update notary.checkpoint set peaks = reverse(peaks)");
        asOwner(jdbc -> assertThat(SignedTree.resume(jdbc.client(), jdbc.log()).isAhead())
                .isFalse());
    }

    @Test
    @DisplayName("penulis kejadian tidak dapat mengubah atau menghapus pos dan kunci")
    void theWriterCannotChangeTheRecord() {
        JdbcClient writer = JdbcClient.create(dataSource);
        for (String table : List.of("notary.checkpoint", "notary.signing_key")) {
            assertThatThrownBy(() -> writer.sql("delete from " + table).update())
                    .isNotNull();
            assertThatThrownBy(() -> writer.sql("truncate " + table).update()).isNotNull();
        }
        assertThatThrownBy(() ->
                        writer.sql("update notary.checkpoint set note = ''").update())
                .isNotNull();
    }

    @Test
    @DisplayName("kunci lama menandatangani kunci baru, dan putus di tengah pergantian tidak kehilangan apa pun")
    void rotates() throws Exception {
        SigningKey first = SigningKey.generate("jejak-kinerja/uji", new SecureRandom());
        SigningKey second = SigningKey.generate("jejak-kinerja/uji", new SecureRandom());
        asOwner(jdbc -> {
            jdbc.client().sql("delete from notary.checkpoint").update();
            jdbc.client().sql("delete from notary.signing_key").update();
            KeyPlace both = new FollowedKey(new GivenKey(() -> first), () -> second);

            assertThat(ready(jdbc.client(), new GivenKey(() -> first))).isEqualTo(first.verifier());
            assertThat(ready(jdbc.client(), both)).isEqualTo(second.verifier());
            assertThat(ready(jdbc.client(), both))
                    .as("broken off before the file was moved")
                    .isEqualTo(second.verifier());
            assertThat(ready(jdbc.client(), new GivenKey(() -> second))).isEqualTo(second.verifier());
            assertThatThrownBy(() -> ready(jdbc.client(), new GivenKey(() -> first)))
                    .hasMessageContaining("KEY_UNKNOWN");

            List<PublishedKey> keys = KeyRecord.all(jdbc.client());
            assertThat(keys).hasSize(2);
            assertThat(Succession.open(String.valueOf(keys.getLast().succession()), first.verifier()))
                    .isEqualTo(second.verifier());
        });
    }

    private static VerifierKey ready(JdbcClient jdbc, KeyPlace place) {
        return new KeyRecord(jdbc, place).ready(Instant.EPOCH).key().verifier();
    }

    private void assertRefused(Code code, String change) throws SQLException {
        asOwner(jdbc -> {
            jdbc.client().sql(change).update();
            assertThatThrownBy(() -> SignedTree.resume(jdbc.client(), jdbc.log()))
                    .isInstanceOfSatisfying(
                            NotaryRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(code));
        });
    }

    private record Owner(JdbcClient client, EventLog log) {}

    /** In a transaction that is rolled back, with the triggers out of the way. */
    private void asOwner(Consumer<Owner> work) throws SQLException {
        try (Connection owner = access.connect(DatabaseRole.OWNER)) {
            owner.setAutoCommit(false);
            SingleConnectionDataSource single = new SingleConnectionDataSource(owner, true);
            JdbcClient jdbc = JdbcClient.create(single);
            try {
                jdbc.sql("alter table command.domain_event disable trigger all").update();
                jdbc.sql("alter table notary.checkpoint disable trigger user").update();
                jdbc.sql("alter table notary.signing_key disable trigger user").update();
                work.accept(new Owner(jdbc, new EventLog(single, EventTable.STORE)));
            } finally {
                owner.rollback();
            }
        }
    }

    private static long insert(JdbcClient jdbc) {
        return jdbc.sql(
                        "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version,"
                                + " payload, metadata) values (:id, :stream, 0, 'kabupaten', now(), 'kabupaten.period-opened', '1', '{}', '{}')"
                                + " returning position")
                .param("id", UUID.randomUUID().toString())
                .param("stream", "kabupaten:uji-" + UUID.randomUUID())
                .query(Long.class)
                .single();
    }

    private long countedAfter(long position) {
        return new EventLog(dataSource, EventTable.STORE).countUpTo(position);
    }

    private long signedUpTo() {
        return record.position();
    }

    private PublishedCheckpoint awaitCheckpoint(long size) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (record.latest().filter(c -> c.treeSize() >= size).isPresent()) {
                return record.latest().orElseThrow();
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                "no checkpoint of " + size + " leaves within " + PATIENCE + ", only " + record.latest());
    }
}
