package id.jejakkinerja.local.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A locked name")
class NameLockedTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T05:15:00Z, 2026-11-24T05:15:00Z",
        "2026-11-24T05:15:00.000000001Z, 2026-11-24T05:16:00Z",
        "2026-11-24T05:15:01Z, 2026-11-24T05:16:00Z",
        "2026-11-24T05:15:59Z, 2026-11-24T05:16:00Z"
    })
    @DisplayName("is never promised to be open before it is")
    void fullMinutes(Instant opens, Instant told) {
        assertThat(new NameLocked(opens).until()).isEqualTo(told);
    }
}
