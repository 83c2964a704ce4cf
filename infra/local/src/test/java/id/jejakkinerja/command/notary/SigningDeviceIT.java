package id.jejakkinerja.command.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.command.notary.NotaryRefused.Code;
import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.Signer;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.notary.PublishedKey;
import id.jejakkinerja.runtime.topic.SessionLoop;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@LocalPlatformTest
@DisplayName("Notaris yang kuncinya tidak pernah meninggalkan perangkatnya")
class SigningDeviceIT {
    private static final String ORIGIN = "jejak-kinerja/uji-perangkat";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    @Qualifier("commandDataSource")
    private DataSource dataSource;

    private final NotaryConfiguration configuration = new NotaryConfiguration();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private StoredNotaryRecord record;
    private JdbcClient jdbc;

    /** The record of the platform that tests share: it ends with another test's key, and must not end with ours. */
    @BeforeEach
    @AfterEach
    void forgetWhatWasSigned() throws SQLException {
        jdbc = JdbcClient.create(dataSource);
        record = new StoredNotaryRecord(dataSource);
        try (Connection owner = access.connect(DatabaseRole.OWNER);
                Statement statement = owner.createStatement()) {
            for (String table : List.of("notary.checkpoint", "notary.signing_key")) {
                statement.execute("alter table " + table + " disable trigger user");
                statement.execute("delete from " + table);
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }

    @Test
    @DisplayName("perangkat menandatangani; yang gagal atau memakai kunci lain tidak mencatat apa pun, dan terlihat")
    void signsAndIsSeenToFail() throws Exception {
        SigningKey key = SigningKey.generate(ORIGIN, new SecureRandom());
        Path secret = Files.writeString(directory.resolve("perangkat"), key.secret());
        Notary notary = new Notary(access, new GivenKey(() -> device(key.verifier(), secret)), Clock.systemUTC());
        SessionLoop loop = configuration.notaryLoop(notary, record, dataSource, meters);
        loop.start();
        try {
            insert();
            await(() -> record.latest().isPresent() && allSigned());
            PublishedCheckpoint signed = record.latest().orElseThrow();
            assertThat(Checkpoint.open(signed.note(), key.verifier()).treeSize())
                    .isEqualTo(signed.treeSize());
            assertThat(refused()).isZero();

            // in the middle of a session the device gets another key
            Files.writeString(
                    secret, SigningKey.generate(ORIGIN, new SecureRandom()).secret());
            insert();
            await(() -> notary.refusal().isPresent());
            assertSeen(notary, Code.SIGNATURE_WRONG);
            Files.delete(secret);
            await(() ->
                    notary.refusal().filter(r -> r.code() == Code.SIGNER_FAILED).isPresent());
            assertSeen(notary, Code.SIGNER_FAILED);
            assertThat(record.latest()).contains(signed);

            Files.writeString(secret, key.secret());
            await(this::allSigned);
            await(() -> notary.refusal().isEmpty());
            assertThat(health(notary).getStatus()).isEqualTo(Status.UP);
            Checkpoint.open(record.latest().orElseThrow().note(), key.verifier());
        } finally {
            loop.stop();
        }
    }

    @Test
    @DisplayName(
            "kunci dalam berkas digantikan perangkat, dan perangkat oleh perangkat lain: yang lama menandatangani yang"
                    + " baru")
    void rotates() throws IOException {
        SigningKey file = SigningKey.generate(ORIGIN, new SecureRandom());
        SigningKey first = SigningKey.generate(ORIGIN, new SecureRandom());
        SigningKey second = SigningKey.generate(ORIGIN, new SecureRandom());
        Path firstSecret = Files.writeString(directory.resolve("satu"), first.secret());
        Path secondSecret = Files.writeString(directory.resolve("dua"), second.secret());
        KeyPlace inFile = new GivenKey(() -> file);
        KeyPlace inDevice = new GivenKey(() -> device(first.verifier(), firstSecret));

        assertThat(ready(inFile)).isEqualTo(file.verifier());
        assertThat(ready(new FollowedKey(inFile, inDevice::current))).isEqualTo(first.verifier());
        assertThat(ready(inDevice)).isEqualTo(first.verifier());

        // a next device that has not the key it is said to have: nobody could sign after it
        assertThatThrownBy(() -> ready(new FollowedKey(inDevice, () -> device(second.verifier(), firstSecret))))
                .isInstanceOfSatisfying(
                        NotaryRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.SIGNATURE_WRONG));
        assertThat(record.keys()).hasSize(2);

        assertThat(ready(new FollowedKey(inDevice, () -> device(second.verifier(), secondSecret))))
                .isEqualTo(second.verifier());

        List<PublishedKey> keys = record.keys();
        assertThat(keys).hasSize(3);
        assertThat(Succession.open(String.valueOf(keys.get(1).succession()), file.verifier()))
                .isEqualTo(first.verifier());
        assertThat(Succession.open(String.valueOf(keys.get(2).succession()), first.verifier()))
                .isEqualTo(second.verifier());
    }

    private VerifierKey ready(KeyPlace place) {
        return new KeyRecord(jdbc, place).ready(Instant.EPOCH).key().verifier();
    }

    private static Signer device(VerifierKey vkey, Path secret) {
        return CommandSigner.proven(ORIGIN, vkey.toString(), PlayedDevice.command(secret), PATIENCE);
    }

    private void assertSeen(Notary notary, Code code) {
        assertThat(refused()).isEqualTo(1);
        assertThat(health(notary).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health(notary).getDetails()).containsEntry("refusal", code);
    }

    private Health health(Notary notary) {
        return Objects.requireNonNull(
                configuration.notaryHealth(notary, record, dataSource).health());
    }

    private double refused() {
        return meters.get("jejak.notary.refused").gauge().value();
    }

    private boolean allSigned() {
        return meters.get("jejak.notary.lag.events").gauge().value() == 0;
    }

    private void insert() {
        jdbc.sql("insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name,"
                        + " event_version, payload, metadata) values (:id, :stream, 0, 'kabupaten', now(),"
                        + " 'kabupaten.period-opened', '1', '{}', '{}')")
                .param("id", UUID.randomUUID().toString())
                .param("stream", "kabupaten:uji-" + UUID.randomUUID())
                .update();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("within " + PATIENCE).isBefore(end);
            Thread.sleep(50);
        }
    }
}
