package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pengaturan dalam penerapan")
class SettingsTest {
    private static final Settings SETTINGS = Settings.ofThisProject();
    private static final Object COMPOSE = Objects.requireNonNull(
            Yaml.document(ProjectFiles.read("infra/compose/compose.yaml")).get("services"));

    @Test
    @DisplayName("dikenal dari kode yang membacanya")
    void propertiesComeFromTheSource() {
        assertThat(Settings.propertiesIn(ProjectFiles.mainSources()))
                .contains(
                        "jejak.database.server",
                        "jejak.database.passwords.*",
                        "jejak.issuer.jwks-uri",
                        "jejak.kafka.bootstrap-servers",
                        "jejak.kafka.properties.*",
                        "jejak.commands.uri",
                        "jejak.log");
    }

    @Test
    @DisplayName("semua dibaca oleh layanan, di compose dan di Kubernetes")
    void everySettingIsRead() {
        assertThat(variables())
                .hasSizeGreaterThan(12)
                .allSatisfy(name ->
                        assertThat(SETTINGS.knowsVariable(name)).as(name).isTrue());
        assertThat(secrets()).hasSizeGreaterThan(12).allSatisfy(name -> {
            assertThat(SETTINGS.knowsProperty(name)).as(name).isTrue();
            assertThat(name)
                    .matches(
                            "jejak\\.pages\\..*|jejak\\.notary\\.key|jejak\\.database\\.passwords\\.(owner|events|query|replica)");
        });
    }

    @Test
    @DisplayName("yang salah eja ditemukan")
    void aMisspeltSettingIsFound() {
        assertThat(List.of("JEJAK_ISSUER_JWKSURI", "JEJAK_KAFKA_PROPERTIES_SECURITY_PROTOCOL"))
                .allMatch(SETTINGS::knowsVariable);
        assertThat(List.of("JEJAK_ISSUER_JWKS_URL", "JEJAK_KAFKA_BOOTSTRAP", "JEJAK_DATABASE"))
                .noneMatch(SETTINGS::knowsVariable);
        assertThat(SETTINGS.knowsProperty("jejak.database.password.owner")).isFalse();
    }

    @Test
    @DisplayName("tidak ada yang kurang: setiap layanan tahu penerbit, basis data dan Kafka")
    void nothingIsMissing() {
        String[] needed = {
            "JEJAK_ISSUER_URI", "JEJAK_ISSUER_JWKSURI", "JEJAK_DATABASE_SERVER", "JEJAK_KAFKA_BOOTSTRAPSERVERS"
        };

        assertThat(environment("command-service").keySet()).contains(needed);
        assertThat(environment("query-service").keySet()).contains(needed).contains("JEJAK_COMMANDS_URI");
        assertThat(configMap("jejak-common", "command-service")).contains(needed);
        assertThat(configMap("jejak-common", "query-service")).contains(needed).contains("JEJAK_COMMANDS_URI");
    }

    private static Stream<String> variables() {
        return Stream.concat(
                        Stream.of("command-service", "query-service")
                                .flatMap(service -> environment(service).keySet().stream()),
                        configMap("jejak-common", "command-service", "query-service").stream())
                .filter(name -> name.startsWith("JEJAK_"));
    }

    private static Stream<String> secrets() {
        Stream<String> compose = Stream.of("command-service", "query-service")
                .flatMap(service -> Tree.maps(Tree.at(COMPOSE, service, "secrets")))
                .map(secret -> Tree.text(secret, "target"));
        Stream<String> kubernetes =
                Yaml.documents(ProjectFiles.read("infra/kubernetes/base/secrets.template.yaml")).stream()
                        .flatMap(secret -> Tree.map(secret.get("stringData")).keySet().stream());
        return Stream.concat(compose, kubernetes);
    }

    private static Map<String, ?> environment(String service) {
        return Tree.map(Tree.at(COMPOSE, service, "environment"));
    }

    private static List<String> configMap(String... names) {
        return Yaml.documents(ProjectFiles.read("infra/kubernetes/base/config.yaml")).stream()
                .filter(map -> List.of(names).contains(Tree.text(map, "metadata", "name")))
                .flatMap(map -> Tree.map(map.get("data")).keySet().stream())
                .toList();
    }
}
