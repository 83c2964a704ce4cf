package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.cluster.ServiceProcess;
import id.jejakkinerja.verify.faults.rig.Claims;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@Order(2)
@DisplayName("Empat bagian tampilan langsung dibagi di antara layanan kueri yang hidup")
class SegmentsE2E {
    /** An instance is missed after ten seconds of silence; giving back and taking take some more each. */
    private static final Duration SHARING = Duration.ofSeconds(60);

    private final Rig rig = SharedRig.get();
    private final Claims claims = rig.claims();

    @Test
    @DisplayName("Dua dan dua; yang satu mati, yang lain mengerjakan keempatnya; ia kembali, dua dan dua lagi")
    void segmentsFollowTheLiving() {
        awaitTwoAndTwo();
        Set<String> both = Set.copyOf(claims.segments().keySet());
        ServiceProcess victim = rig.cluster().queries().getLast();

        victim.kill();
        await().atMost(SHARING)
                .untilAsserted(() -> assertThat(claims.segments().values()).containsExactly(4));
        String survivor = claims.segments().keySet().iterator().next();
        assertThat(both).contains(survivor);

        // kecamatan of several segments, all of them folded by the one that is left
        for (String client : new String[] {"35.09.27", "35.09.28"}) {
            Answer answer = Play.example("RecordProfile")
                    .by("demo-operator-" + client)
                    .with(Map.of("kecamatan", client, "tahun", 2025))
                    .send(rig.api(), "segmen/" + UUID.randomUUID());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        assertThat(rig.quiet().awaitCaughtUp(SHARING)).isEmpty();

        victim.start();
        victim.awaitReady();
        awaitTwoAndTwo();
        assertThat(claims.segments()).containsKey(survivor);
    }

    private void awaitTwoAndTwo() {
        await().atMost(SHARING)
                .untilAsserted(() -> assertThat(claims.segments().values()).containsExactly(2, 2));
    }
}
