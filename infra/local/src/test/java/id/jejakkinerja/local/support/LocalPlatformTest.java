package id.jejakkinerja.local.support;

import id.jejakkinerja.local.JejakIssuer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Every test with this annotation shares one running platform: Spring keeps the context of equal annotations. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = JejakIssuer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "jejak.data-dir=target/it/${random.uuid}",
            "jejak.postgres.binaries-dir=" + LocalPlatformTest.BINARIES,
            "jejak.public-url=" + LocalPlatformTest.PUBLIC_URL,
            "jejak.log=text",
            // without the services there is no live view whose health the group could ask for
            "management.endpoint.health.group.readiness.include=readinessState,db"
        })
public @interface LocalPlatformTest {
    /** Unpacked once for all data directories of the tests. */
    String BINARIES = "target/it/postgres-bin";

    String PUBLIC_URL = "https://kinerja.example";
}
