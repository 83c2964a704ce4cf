package id.jejakkinerja.local.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The public URL")
class LocalSettingsTest {
    @Test
    @DisplayName("is the issuer, without a slash at its end")
    void issuer() {
        assertThat(settings("http://localhost:8080").issuer()).isEqualTo("http://localhost:8080");
        assertThat(settings("https://kinerja.jemberkab.go.id/jejak/").issuer())
                .isEqualTo("https://kinerja.jemberkab.go.id/jejak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "ftp://kinerja.example",
                "https://",
                "https://a b",
                "https://a?x=1",
                "/jejak",
                ""
            })
    @DisplayName("must be a complete web address")
    void refusesAnythingElse(String url) {
        assertThatThrownBy(() -> settings(url).issuer()).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo(StartRefusal.PUBLIC_URL_INVALID);
            assertThat(refused.figures()).containsExactly(url);
        });
    }

    private static LocalSettings settings(String publicUrl) {
        return new LocalSettings(
                "./data",
                publicUrl,
                false,
                new LocalSettings.Postgres(0, null),
                new LocalSettings.Bootstrap(null),
                new LocalSettings.SignIn(5, Duration.ofMinutes(15), Duration.ofHours(24)),
                new LocalSettings.Session(Duration.ofMinutes(30), Duration.ofHours(12)),
                null);
    }
}
