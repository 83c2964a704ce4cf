package id.jejakkinerja.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

@DisplayName("A database that starts before its beans")
class HeadStartIT {
    @TempDir
    private Path home;

    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    @DisplayName("goes over to who asks for it, and stays open when the context fails after that")
    void goesOver() throws Exception {
        HeadStart.Begun begun = begin();

        try (Embedded embedded = begun.take()) {
            begun.onApplicationEvent(failed());

            try (Connection owner = embedded.server().access().connect(DatabaseRole.OWNER)) {
                assertThat(owner.isValid(5)).isTrue();
            }
            assertThatThrownBy(() -> DataDirectory.open(home)).isInstanceOf(StartRefused.class);
        }
        DataDirectory.open(home).close();
    }

    @Test
    @DisplayName("is closed when no context comes of it")
    void isClosed() throws Exception {
        HeadStart.Begun begun = begin();

        begun.onApplicationEvent(failed());

        DataDirectory.open(home).close();
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(home.resolve("postgres")).isDirectory();
    }

    @Test
    @DisplayName("is refused with the reason it would have without")
    void isRefused() {
        try (DataDirectory other = DataDirectory.open(home)) {
            HeadStart.Begun begun = begin();

            assertThatThrownBy(begun::take)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(other.path().toString());
        }
    }

    private HeadStart.Begun begin() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "jejak.data-dir",
                                home.toString(),
                                "jejak.postgres.binaries-dir",
                                LocalPlatformTest.BINARIES)));
        new HeadStart().initialize(context);
        return context.getBeanFactory().getBean(HeadStart.Begun.class);
    }

    private ApplicationFailedEvent failed() {
        return new ApplicationFailedEvent(
                new SpringApplication(), new String[0], context, new IllegalStateException("planted"));
    }
}
