package id.jejakkinerja.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.transfer.SampleLog.Said;
import id.jejakkinerja.transfer.SampleLog.Store;
import id.jejakkinerja.transfer.refusal.Exit;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import id.jejakkinerja.transfer.store.LogImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Pemindahan log contoh")
class TransferIT {
    private static final SampleLog SAMPLE = SampleLog.get();

    @Test
    @DisplayName(
            "Sampai di basis data lain bita demi bita, semua kolom, dengan jawaban perintahnya, dan dapat diekspor lagi")
    void roundTrip() throws Exception {
        Store target = SAMPLE.empty();

        Said imported = into(target);

        assertThat(imported.exit()).as(imported.err()).isEqualTo(Exit.DONE);
        Rows moved = Rows.of(target);
        assertThat(moved.events()).hasSizeGreaterThan(2000);
        assertThat(moved.answers()).hasSizeGreaterThan(2000);
        assertThat(moved).isEqualTo(Rows.of(SAMPLE.source()));

        Path again = SAMPLE.directory().resolve("lagi.ndjson");
        assertThat(SampleLog.transfer(
                                "export",
                                "--from",
                                target.url(),
                                "--user",
                                "tk_events",
                                "--password-file",
                                target.passwordFile("tk_events"),
                                "--key",
                                SAMPLE.keyFile().toString(),
                                "--out",
                                again.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        // All but the header's time of export and the closing line that signs it.
        assertThat(Files.readAllLines(again).subList(1, (int) lines(again) - 1))
                .isEqualTo(Files.readAllLines(SAMPLE.file()).subList(1, (int) lines(SAMPLE.file()) - 1));
    }

    @Test
    @DisplayName("Peristiwa berikutnya di tempat baru mendapat posisi yang belum pernah dipakai")
    void numberingGoesOn() throws Exception {
        Store target = SAMPLE.empty();
        into(target);

        long last = last(target);

        assertThat(Rows.writeStranger(target)).isEqualTo(last + 1);
    }

    @Test
    @DisplayName("Diteruskan setelah terputus di mana pun, dan impor yang sudah selesai boleh diulang")
    void resumes() throws Exception {
        Rows source = Rows.of(SAMPLE.source());
        int interruptions = 0;
        boolean done = false;
        Store target = SAMPLE.empty();
        while (!done) {
            // One batch further each time.
            done = !isInterrupted(target, after(1));
            interruptions++;
            if (!done) {
                Rows part = Rows.of(target);
                assertThat(part.events())
                        .isEqualTo(source.events().subList(0, part.events().size()));
                assertThat(part.answers())
                        .isEqualTo(source.answers().subList(0, part.answers().size()));
            }
        }

        assertThat(interruptions).isGreaterThan(4);
        assertThat(Rows.of(target)).isEqualTo(source);
        assertThat(into(target).out()).contains(source.events().size() + " peristiwa sudah ada sebelumnya");
        assertThat(Rows.of(target)).isEqualTo(source);
    }

    @Test
    @DisplayName("Terputus di tengah, lalu ada yang menulis: posisinya di luar log, dan kelanjutannya ditolak")
    void writtenAfterInterruption() throws Exception {
        Store target = SAMPLE.empty();
        assertThat(isInterrupted(target, after(1))).isTrue();

        long stranger = Rows.writeStranger(target);

        assertThat(stranger).isGreaterThan(last(SAMPLE.source()));
        assertRefused(target, TransferRefusal.STORE_DIFFERS);
    }

    @Test
    @DisplayName("Yang ditulis orang lain selama impor menghentikannya")
    void writtenMeanwhile() throws Exception {
        Store target = SAMPLE.empty();

        assertThatThrownBy(() -> run(target, events -> {
                    try {
                        Rows.writeStranger(target);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isInstanceOfSatisfying(
                        TransferRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(TransferRefusal.STORE_WRITTEN_MEANWHILE));
    }

    @Test
    @DisplayName("Basis data dengan isi lain ditolak dan tetap seperti semula")
    void foreignStore() throws Exception {
        Store target = SAMPLE.empty();
        Rows.writeStranger(target);

        assertRefused(target, TransferRefusal.STORE_DIFFERS);
    }

    @Test
    @DisplayName("Basis data yang berisi lebih banyak daripada berkas ditolak, juga bila lebihnya hanya jawaban")
    void storeWithMore() throws Exception {
        Store longer = SAMPLE.empty();
        into(longer);
        Rows.writeStranger(longer);
        assertRefused(longer, TransferRefusal.STORE_HAS_MORE);

        Store answered = SAMPLE.empty();
        try (Connection connection = answered.connect("tk_events");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into command.command_answer values ('a', 'x', 'x', 'x', now(), '{}')");
        }
        assertRefused(answered, TransferRefusal.STORE_HAS_MORE);

        Store refusedMore = SAMPLE.empty();
        into(refusedMore);
        try (Connection connection = refusedMore.connect("tk_events");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into command.command_answer values ('a', 'x', 'x', 'x', now(), '{}')");
        }
        assertRefused(refusedMore, TransferRefusal.STORE_HAS_MORE);
    }

    @Test
    @DisplayName("Basis data tanpa skema ditolak, dan dua impor sekaligus juga")
    void notReady() throws Exception {
        assertThat(into(SAMPLE.bare()).err()).startsWith("STORE_NOT_MIGRATED");

        Store target = SAMPLE.empty();
        try (Connection other = target.connect("jejak_owner");
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(53525)");
            assertRefused(target, TransferRefusal.STORE_BUSY);
        }
    }

    @Test
    @DisplayName("Berkas yang rusak tidak menyentuh basis data sama sekali")
    void brokenFile() throws Exception {
        Store target = SAMPLE.empty();
        Path broken = SAMPLE.directory().resolve("rusak.ndjson");
        Files.write(broken, Files.readAllLines(SAMPLE.file()).subList(0, (int) lines(SAMPLE.file()) - 1));

        Said said = SampleLog.transfer(
                "import",
                "--in",
                broken.toString(),
                "--to",
                target.url(),
                "--password-file",
                target.passwordFile("jejak_owner"));

        assertThat(said.err()).startsWith("FILE_TRUNCATED");
        assertThat(said.exit()).isEqualTo(Exit.REFUSED);
        assertThat(Rows.of(target).events()).isEmpty();
    }

    @Test
    @DisplayName("Berkas contoh lulus pemeriksaan dengan kuncinya; kunci dan berkas hanya terbaca oleh pemiliknya")
    void checked() throws IOException {
        String vkey = KeyFile.readOrCreate(SAMPLE.keyFile()).verifier().toString();

        Said said = SampleLog.transfer("check", "--in", SAMPLE.file().toString(), "--vkey", vkey);

        assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains("Berkas utuh", vkey);
        for (Path file : new Path[] {SAMPLE.file(), SAMPLE.keyFile()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private static Said into(Store target) throws IOException {
        return SampleLog.transfer(
                "import",
                "--in",
                SAMPLE.file().toString(),
                "--to",
                target.url(),
                "--password-file",
                target.passwordFile("jejak_owner"));
    }

    private static void assertRefused(Store target, TransferRefusal code) throws Exception {
        Rows before = Rows.of(target);

        Said said = into(target);

        assertThat(said.err()).startsWith(code + ": ");
        assertThat(said.exit()).isEqualTo(Exit.REFUSED);
        assertThat(Rows.of(target)).isEqualTo(before);
    }

    /** Dies after so many commits. */
    private static LongConsumer after(int commits) {
        int[] left = {commits};
        return events -> {
            if (--left[0] == 0) {
                throw new Death();
            }
        };
    }

    private static boolean isInterrupted(Store target, LongConsumer progress) throws Exception {
        try {
            run(target, progress);
            return false;
        } catch (Death e) {
            return true;
        }
    }

    private static void run(Store target, LongConsumer progress) throws SQLException, IOException {
        try (Connection reading = target.connect("jejak_owner");
                Connection writing = target.connect("jejak_owner")) {
            LogImport.run(SAMPLE.file(), null, reading, writing, progress);
        }
    }

    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static long last(Store store) throws SQLException {
        try (Connection connection = store.connect("jejak_owner");
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select max(position) from command.domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
