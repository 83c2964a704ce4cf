package id.jejakkinerja.verify.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hitung ulang sesudah gangguan")
class RecomputingTest {
    private static final URI QUERY = URI.create("http://query-1");

    @Test
    @DisplayName("Yang cocok tidak dituduh")
    void matches() {
        assertThat(Recomputing.judge(QUERY, answer(200, "{\"matches\":true}"))).isEmpty();
    }

    @Test
    @DisplayName("Yang berbeda dituduh, demikian pula yang tidak dapat menjawab")
    void differs() {
        for (Answer wrong : new Answer[] {answer(200, "{\"matches\":false}"), answer(200, "{}"), answer(503, "")}) {
            assertThat(Recomputing.judge(QUERY, wrong)).map(Violation::promise).contains(Promise.VIEW_EQUALS_FOLD);
        }
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, HttpHeaders.of(Map.of(), (name, value) -> true), body);
    }
}
