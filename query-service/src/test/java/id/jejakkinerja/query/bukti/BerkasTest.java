package id.jejakkinerja.query.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.query.bukti.BerkasDitolak.Sebab;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file brought as evidence")
class BerkasTest {
    private static final KodeKecamatan LEDOKOMBO = new KodeKecamatan("35.09.28");
    private static final Actor OPERATOR = new Actor("operator", Set.of(Peran.OPERATOR), LEDOKOMBO);
    /** As the standards of the formats say, written down here once more. */
    private static final Map<JenisBerkas, byte[]> BEGINNINGS = Map.of(
            JenisBerkas.PDF, new byte[] {'%', 'P', 'D', 'F', '-'},
            JenisBerkas.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            JenisBerkas.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

    private static final int TEN_MEBIBYTES = 10_485_760;

    private final DataSource database = mock(DataSource.class, RETURNS_DEEP_STUBS);
    private final Berkas files = new Berkas(database);

    @ParameterizedTest
    @EnumSource
    @DisplayName("is kept up to exactly ten mebibytes, under its digest")
    void ofTheLargestSize(JenisBerkas kind) throws Exception {
        byte[] content = content(kind, TEN_MEBIBYTES);

        Bukti kept = files.keep(LEDOKOMBO, OPERATOR, "C:\\pindai\\ikm", content);

        assertThat(kept.fileName()).isEqualTo("ikm");
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        verify(database, atLeastOnce()).getConnection();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is refused for one byte more")
    void ofOneByteMore(JenisBerkas kind) {
        assertRefused(content(kind, TEN_MEBIBYTES + 1), Sebab.TERLALU_BESAR);
    }

    @Test
    @DisplayName("is refused when there is nothing in it")
    void empty() {
        assertRefused(new byte[0], Sebab.KOSONG);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is refused when one byte of its beginning is another, or it ends before")
    void ofAWrongBeginning(JenisBerkas kind) {
        int length = beginning(kind).length;
        for (int at = 0; at < length; at++) {
            byte[] content = content(kind, 100);
            content[at] ^= 1;
            assertRefused(content, Sebab.BUKAN_JENISNYA);
        }
        assertRefused(Arrays.copyOf(beginning(kind), length - 1), Sebab.BUKAN_JENISNYA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "PK\u0003\u0004", "MZ", " %PDF-1.7", "<html>", "%pdf-1.7"})
    @DisplayName("is refused when it is of another kind, whatever its name says")
    void ofAnotherKind(String beginning) {
        assertRefused(beginning.getBytes(StandardCharsets.ISO_8859_1), Sebab.BUKAN_JENISNYA);
    }

    private void assertRefused(byte[] content, Sebab why) {
        assertThatExceptionOfType(BerkasDitolak.class)
                .isThrownBy(() -> files.keep(LEDOKOMBO, OPERATOR, "ikm.pdf", content))
                .satisfies(refused -> assertThat(refused.sebab()).isEqualTo(why));
        verifyNoInteractions(database);
    }

    private static byte[] content(JenisBerkas kind, int size) {
        return Arrays.copyOf(beginning(kind), size);
    }

    private static byte[] beginning(JenisBerkas kind) {
        return Objects.requireNonNull(BEGINNINGS.get(kind));
    }
}
