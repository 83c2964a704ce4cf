package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kepala halaman")
class PageHeadersTest {
    private static final Map<String, String> SOUND = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache, no-store, max-age=0, must-revalidate",
            "Content-Type",
            "text/html;charset=UTF-8",
            "Referrer-Policy",
            "same-origin",
            "Set-Cookie",
            "__Host-SID=7; Path=/; Secure; HttpOnly; SameSite=Lax");

    @Test
    @DisplayName("Yang lengkap lolos, juga tanpa kue")
    void sound() {
        assertThat(faults("/", Map.of())).isEmpty();
        assertThat(faults("/", Map.of("Set-Cookie", ""))).isEmpty();
        assertThat(faults("/akun/tautan/x", Map.of("Referrer-Policy", "no-referrer")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Content-Security-Policy | default-src 'none'; script-src 'self' 'unsafe-inline'
        Content-Security-Policy | ''
        Content-Security-Policy | default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' https://lain.example
        X-Content-Type-Options  | ''
        X-Frame-Options         | SAMEORIGIN
        Referrer-Policy         | unsafe-url
        Cache-Control           | max-age=60
        Content-Type            | text/html
        Server                  | Apache
        Set-Cookie              | SID=7; Path=/; Secure; HttpOnly; SameSite=Lax
        Set-Cookie              | __Host-SID=7; Path=/; HttpOnly; SameSite=Lax
        Set-Cookie              | __Host-SID=7; Path=/; Secure; SameSite=Lax
        Set-Cookie              | __Host-SID=7; Path=/; Secure; HttpOnly
        """)
    @DisplayName("Yang kurang atau lain dari semestinya disebut namanya")
    void faulty(String name, String value) {
        assertThat(faults("/", Map.of(name, value))).singleElement().asString().startsWith(name + ": ");
    }

    @Test
    @DisplayName("Alamat yang rahasia tidak boleh terbawa ke mana pun")
    void aSecretAddress() {
        assertThat(faults("/akun/tautan/x", Map.of()))
                .singleElement()
                .asString()
                .startsWith("Referrer-Policy");
    }

    /** An empty value means that the header is not there. */
    private static List<String> faults(String path, Map<String, String> changed) {
        Map<String, String> headers = new HashMap<>(SOUND);
        headers.putAll(changed);
        return PageHeaders.faults(
                path,
                List.of(),
                name -> headers.getOrDefault(name, "").isEmpty() ? List.of() : List.of(headers.get(name)));
    }
}
