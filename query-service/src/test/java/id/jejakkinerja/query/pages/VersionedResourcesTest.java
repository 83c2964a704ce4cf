package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@DisplayName("Gaya dan skrip")
class VersionedResourcesTest {
    private static final AnnotationConfigWebApplicationContext CONTEXT = new AnnotationConfigWebApplicationContext();
    private static final String WRONG = "0".repeat(32);

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import(VersionedResources.class)
    static class Web {}

    @BeforeAll
    static void start() {
        CONTEXT.setServletContext(new MockServletContext());
        CONTEXT.register(Web.class);
        CONTEXT.refresh();
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "static"))) {
            return files.map(file -> "/" + file.getFileName()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("disimpan peramban setahun di bawah alamat menurut isinya, dan hanya di sana ada")
    void isKeptUnderItsVersion(String file) throws Exception {
        String versioned = written(file, "");

        assertThat(versioned).matches(file.replace(".", "-[0-9a-f]{32}\\."));
        MockHttpServletResponse answer = answer(versioned);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
        for (String other : new String[] {file, file.replace(".", "-" + WRONG + ".")}) {
            assertThat(answer(other).getStatus()).as(other).isEqualTo(404);
            assertThat(answer(other).getHeader("Cache-Control")).as(other).isNull();
        }
    }

    @Test
    @DisplayName(
            "ditulis dengan versinya juga di bawah alamat lain; tautan lain, dan yang tidak ada, tetap seperti apa adanya")
    void addresses() throws Exception {
        assertThat(written("/jejak/app.css", "/jejak")).matches("/jejak/app-[0-9a-f]{32}\\.css");
        assertThat(written("/kabupaten/35.09/tahun/2023", "")).isEqualTo("/kabupaten/35.09/tahun/2023");
        assertThat(written("/tidak-ada.css", "")).isEqualTo("/tidak-ada.css");
    }

    private static MockHttpServletResponse answer(String address) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(CONTEXT).build();
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    /** An address as a page writes it. */
    private static String written(String address, String context) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", context + "/");
        request.setContextPath(context);
        AtomicReference<String> written = new AtomicReference<>("");
        new VersionedAddresses(CONTEXT.getBeanProvider(ResourceUrlProvider.class))
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (asked, answer) -> written.set(((HttpServletResponse) answer).encodeURL(address)));
        return written.get();
    }
}
