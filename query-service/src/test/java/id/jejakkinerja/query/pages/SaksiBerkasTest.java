package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.query.saksi.Checkpoints;
import id.jejakkinerja.query.saksi.Evidence;
import id.jejakkinerja.query.saksi.KeyRing;
import id.jejakkinerja.query.saksi.Verdict;
import id.jejakkinerja.query.saksi.WitnessedCheckpoint;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Berkas titik periksa untuk dibawa pulang")
class SaksiBerkasTest {
    private static final String NOTE = "uji/log\n7\nakar\n\n— uji/log tanda\n";
    private static final VerifierKey KEY =
            SigningKey.generate("uji/log", new SecureRandom()).verifier();

    private final Checkpoints checkpoints = mock(Checkpoints.class);
    private final KeyRing keys = mock(KeyRing.class);
    private final Evidence evidence = mock(Evidence.class);
    private final SaksiBerkas berkas = new SaksiBerkas(checkpoints, keys, evidence);
    private final Browser bappeda = new Browser(Browser.BAPPEDA, berkas);

    @BeforeEach
    void aCheckpointAndAKey() {
        when(checkpoints.find(anyLong())).thenReturn(Optional.empty());
        when(checkpoints.find(48))
                .thenReturn(Optional.of(
                        new WitnessedCheckpoint(48, 7, NOTE, Instant.EPOCH, 1, Verdict.AGREES, Instant.EPOCH)));
        when(keys.keys()).thenReturn(List.of(new KeyRing.TrustedKey(1, KEY, null)));
        when(evidence.between(3, 7)).thenReturn(new ConsistencyProof(3, 7, List.of(TreeHash.EMPTY_ROOT)));
    }

    @Test
    @DisplayName("nota, kunci dan bukti kesinambungan datang sebagai berkas dengan nama yang diminta program pemeriksa")
    void filesWithNames() {
        assertFile("/titik/48", "titik-7.txt", NOTE);
        assertFile("/kunci/1", "kunci-1.vkey", KEY + "\n");
        assertFile(
                "/consistency.json?from=3&to=7",
                "consistency.json",
                "{\"from\":3,\"to\":7,\"hashes\":[\"" + TreeHash.EMPTY_ROOT.base64() + "\"]}");
    }

    private void assertFile(String path, String name, String content) {
        MockHttpServletResponse answer = bappeda.open(SaksiPage.PATH + path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(Browser.text(answer)).isEqualTo(content);
    }

    @Test
    @DisplayName("yang tidak ada dijawab tidak ada, dan yang tidak melihat seluruh kabupaten tidak mendapat apa pun")
    void refusals() {
        Browser operator = new Browser(Browser.OPERATOR, berkas);
        for (String path : List.of("/titik/49", "/kunci/2")) {
            assertThat(bappeda.open(SaksiPage.PATH + path).getStatus()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/titik/48", "/kunci/1", "/consistency.json?from=3&to=7")) {
            assertThat(operator.open(SaksiPage.PATH + path).getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
