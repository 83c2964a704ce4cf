package id.jejakkinerja.verify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.cluster.Backends;
import id.jejakkinerja.cluster.LocalBackends;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pilihan antara wadah Docker dan proses")
class BackendSwitchTest {
    @Test
    @DisplayName("Ada mesin Docker: wadah; tidak ada: proses. Yang tidak dipilih tidak dibuat")
    void theEngineDecides(@TempDir Path directory) {
        try (Backends containers =
                        BackendSwitch.choose(() -> true, ContainerBackends::new, BackendSwitchTest::notAsked);
                Backends processes = BackendSwitch.choose(
                        () -> false,
                        BackendSwitchTest::notAsked,
                        () -> new LocalBackends(BackendSwitch.artifacts(), directory))) {
            assertThat(containers).isInstanceOf(ContainerBackends.class);
            assertThat(processes).isInstanceOf(LocalBackends.class);
        }
    }

    private static Backends notAsked() {
        throw new AssertionError("not asked for");
    }
}
