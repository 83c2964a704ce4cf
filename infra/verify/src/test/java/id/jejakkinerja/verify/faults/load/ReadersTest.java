package id.jejakkinerja.verify.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pembaca di tengah gangguan")
class ReadersTest {
    private final Readers.Shown shown = new Readers.Shown();
    private final Queue<Violation> found = new ArrayDeque<>();

    @Test
    @DisplayName("Posisi yang naik, tetap, atau tidak terjawab tidak dituduh")
    void onwardIsRight() {
        for (long position : new long[] {3, 3, -1, 8, -1, 8, 9}) {
            shown.now(position, found);
        }

        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("Posisi yang mundur ditemukan, juga bila di antaranya ada yang tidak terjawab")
    void backwardIsFound() {
        for (long position : new long[] {8, -1, 7, 9}) {
            shown.now(position, found);
        }

        assertThat(found).containsExactly(new Violation(Promise.READS_NEVER_GO_BACK, "position 7 was shown after 8"));
    }
}
