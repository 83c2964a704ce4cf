package id.jejakkinerja.runtime.edge;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both services say about their API: its name, and that everything in it takes a bearer token. */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {
    private static final String SCHEME = "bearer";

    /** The description that the paths are added to. */
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Jejak Kinerja")
                        .version("v1")
                        .description(
                                "Akuntabilitas kinerja kecamatan: perintah, tabel laporan kinerja, dan jejak audit."))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(SCHEME)
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }
}
