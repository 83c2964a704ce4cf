package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.adverse.Database;
import id.jejakkinerja.verify.e2e.AuditorWalk.Attempt;
import id.jejakkinerja.verify.e2e.Routes.Route;
import id.jejakkinerja.verify.platform.RunningPlatform;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Auditor hanya membaca: tidak satu alamat pun, dengan metode apa pun, menyimpan sesuatu baginya")
class AuditorReadOnlyE2E {
    @Test
    @DisplayName(
            "Semua alamat dengan semua metode: yang menulis ditolak, dan setiap tabel sama seperti sebelumnya; hanya"
                    + " saksi mencatat bahwa ia diminta memeriksa")
    void noWriteSucceeds() throws SQLException {
        try (RunningPlatform platform = SharedPlatform.another("auditor-", RunningPlatform.NAMING_ROUTES)) {
            AuditorWalk walk = new AuditorWalk(platform);
            Set<Route> routes = walk.routes();
            assertThat(routes)
                    .extracting(Route::pattern)
                    .contains(
                            "/api/v1/commands/{name}",
                            "/api/v1/audit/events",
                            "/kecamatan/{code}/tahun/{year}/isi/{id}",
                            "/admin/akun/ubah/peran",
                            "/oauth2/token")
                    .containsAll(AuditorWalk.OWN.keySet());
            assertThat(routes)
                    .as("alamat yang menulis tanpa isian yang masuk akal: tambahkan di Errand")
                    .filteredOn(route -> route.writes() && !AuditorWalk.isOwn(route) && !Errand.isKnown(route))
                    .isEmpty();
            Database database = new Database(platform.dataDir());
            Map<String, String> before = TableSums.atRest(database);
            assertThat(before).containsKeys("command.domain_event", "accounts.account", "accounts.account_event");

            List<Attempt> attempts = walk.walk(routes);

            assertThat(attempts).filteredOn(Attempt::isBreach).isEmpty();
            assertThat(attempts)
                    .filteredOn(attempt ->
                            attempt.status() >= 500 && !attempt.path().equals("/error"))
                    .isEmpty();
            assertThat(attempts)
                    .as("halaman yang benar-benar terbuka: sesi auditor masih berlaku sampai akhir")
                    .filteredOn(attempt -> attempt.method().equals("GET")
                            && attempt.status() == 200
                            && !attempt.path().startsWith("/api/"))
                    .extracting(Attempt::path)
                    .hasSizeGreaterThan(15)
                    .contains("/audit", "/kecamatan/35.09.28/tahun/2023");
            Map<String, String> after = TableSums.of(database);
            assertThat(changed(before, after)).isSubsetOf(AuditorWalk.CHECKS);
        }
    }

    /** The tables that are not as they were. */
    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        assertThat(after).containsOnlyKeys(before.keySet());
        return before.keySet().stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName(
            "Alamat lalai yang ditanam tertangkap: lewat POST, lewat metode yang tidak dikenal, dan lewat membaca yang"
                    + " menulis")
    void plantedRoutesAreCaught() throws IOException, SQLException {
        Path dataDir =
                Files.createTempDirectory(Path.of("target"), "auditor-planted-").toAbsolutePath();
        Files.writeString(dataDir.resolve("sample-data.loaded"), "none");
        try (RunningPlatform platform = RunningPlatform.startPlanted(
                PlantedRoutes.class, dataDir, "--jejak.sample-data=true", RunningPlatform.NAMING_ROUTES)) {
            AuditorWalk walk = new AuditorWalk(platform);
            Set<Route> routes = walk.routes();
            Database database = new Database(dataDir);

            assertThat(breaches(walk, only(routes, PlantedRoutes.BY_POST)))
                    .containsExactly("POST " + PlantedRoutes.BY_POST + " 204");
            assertThat(breaches(walk, only(routes, PlantedRoutes.BY_ANY_METHOD)))
                    .contains(
                            "PUT " + PlantedRoutes.BY_ANY_METHOD + " 204",
                            "SIMPAN " + PlantedRoutes.BY_ANY_METHOD + " 204");
            assertThat(routes)
                    .filteredOn(route -> route.writes() && !AuditorWalk.isOwn(route) && !Errand.isKnown(route))
                    .extracting(Route::pattern)
                    .containsExactly(PlantedRoutes.BY_POST, PlantedRoutes.BY_ANY_METHOD);

            Map<String, String> before = TableSums.atRest(database);
            assertThat(breaches(walk, only(routes, PlantedRoutes.BY_READING))).isEmpty();
            assertThat(TableSums.of(database).get("command.domain_event"))
                    .isNotEqualTo(before.get("command.domain_event"));
        }
    }

    private static List<String> breaches(AuditorWalk walk, List<Route> routes) {
        return walk.walk(routes).stream()
                .filter(Attempt::isBreach)
                .map(Attempt::toString)
                .toList();
    }

    private static List<Route> only(Set<Route> routes, String pattern) {
        List<Route> found =
                routes.stream().filter(route -> route.pattern().equals(pattern)).toList();
        assertThat(found).as(pattern).hasSize(1);
        return found;
    }
}
