package id.jejakkinerja.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.transfer.SampleLog.Said;
import id.jejakkinerja.transfer.refusal.Exit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("long")
@DisplayName("Platform yang dipindahkan")
class MoveIT {
    private static final SampleLog SAMPLE = SampleLog.get();

    @Test
    @DisplayName(
            "Menjawab kunci perintah lama dengan jawaban lama, tanpa peristiwa baru, dan menolak kunci itu untuk isi lain")
    void remembersAnswers() throws Exception {
        Path home = Files.createTempDirectory(SAMPLE.directory().getParent(), "pindah-");
        SampleLog.platform(home).close();
        Said moved = SampleLog.transfer("import", "--in", SAMPLE.file().toString(), "--data-dir", home.toString());
        assertThat(moved.exit()).as(moved.err()).isEqualTo(Exit.DONE);
        List<SampleStep> steps = SampleData.ledokombo();
        SampleStep step = steps.getFirst();

        try (ConfigurableApplicationContext platform = SampleLog.platform(home)) {
            CommandPort port = platform.getBean(CommandPort.class);
            long events = count(home);

            CommandReceipt again = port.send(step.command(), step.body(), step.actor(), step.commandId(), "ulang");

            assertThat(again.position()).isEqualTo(again.events().getLast().position());
            assertThat(again.events())
                    .allSatisfy(
                            event -> assertThat(positionOf(home, event.id())).isEqualTo(event.position()));
            assertThat(count(home)).isEqualTo(events);
            assertThatThrownBy(() ->
                            port.send(step.command(), steps.get(1).body(), step.actor(), step.commandId(), "ulang"))
                    .isInstanceOf(InvalidCommand.class);
            assertThat(SampleLog.transfer("import", "--in", SAMPLE.file().toString(), "--data-dir", home.toString())
                            .err())
                    .startsWith("PLATFORM_RUNNING");
            assertThat(SampleLog.transfer("export", "--data-dir", home.toString(), "--out", home + "/jalan.ndjson")
                            .exit())
                    .isEqualTo(Exit.DONE);
        }
    }

    private static long count(Path home) {
        return number(home, "select count(*) from command.domain_event");
    }

    private static long positionOf(Path home, String id) {
        return number(home, "select position from command.domain_event where event_id = '" + id + "'");
    }

    private static long number(Path home, String query) {
        try (OneProcessDatabase running = OneProcessDatabase.open(home, SampleLog.BINARIES);
                Connection connection =
                        DriverManager.getConnection(running.jdbcUrl(), "jejak_owner", running.password("jejak_owner"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
