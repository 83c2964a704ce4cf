package id.jejakkinerja.runtime.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@DisplayName("Settings that follow from ours")
class DerivedPropertiesTest {
    @Test
    @DisplayName("are structured logs and, behind TLS, a Secure __Host- cookie unless told otherwise")
    void strictUnlessToldOtherwise() {
        StandardEnvironment environment = derivedFrom(Map.of("jejak.public-url", "https://kinerja.example"));

        assertThat(environment.getProperty("logging.structured.format.console")).isEqualTo("ecs");
        assertThat(environment.getProperty("server.servlet.session.cookie.name"))
                .isEqualTo("__Host-SID");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
    }

    @Test
    @DisplayName(
            "are plain logs and a plain cookie where those were asked for, because browsers drop a __Host- cookie that is not Secure")
    void plain() {
        StandardEnvironment environment = derivedFrom(Map.of("jejak.log", "text", "jejak.cookie.secure", "false"));

        assertThat(environment.getProperty("logging.structured.format.console")).isNull();
        assertThat(environment.getProperty("server.servlet.session.cookie.name"))
                .isEqualTo("SID");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({
        ", SID",
        "http://localhost:8080, SID",
        "http://127.0.0.1, SID",
        "http://[::1]:8080, SID",
        "https://localhost, __Host-SID",
        "http://kinerja.example, __Host-SID",
        "http://localhost.kinerja.example, __Host-SID",
        "so not an address, __Host-SID"
    })
    @DisplayName("name the cookie plainly over plain HTTP on this machine, where not every browser keeps a Secure one")
    void localhost(@Nullable String publicUrl, String name) {
        StandardEnvironment environment =
                derivedFrom(publicUrl == null ? Map.of() : Map.of("jejak.public-url", publicUrl));

        assertThat(environment.getProperty("server.servlet.session.cookie.name"))
                .isEqualTo(name);
    }

    @Test
    @DisplayName("give way to Spring's own setting")
    void giveWay() {
        StandardEnvironment environment = derivedFrom(Map.of("logging.structured.format.console", "logstash"));

        assertThat(environment.getProperty("logging.structured.format.console")).isEqualTo("logstash");
    }

    @Test
    @DisplayName("keep Axon from calling home and from advertising")
    void axonIsQuiet() {
        derivedFrom(Map.of());

        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }

    private static StandardEnvironment derivedFrom(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new DerivedProperties().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
