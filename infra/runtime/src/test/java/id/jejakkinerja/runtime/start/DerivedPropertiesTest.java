package id.jejakkinerja.runtime.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@DisplayName("Settings that follow from ours")
class DerivedPropertiesTest {
    @Test
    @DisplayName("are structured logs and a Secure __Host- cookie unless told otherwise")
    void strictUnlessToldOtherwise() {
        StandardEnvironment environment = derivedFrom(Map.of());

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
