package id.jejakkinerja.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.event.DomainEvent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keputusan")
class DecisionTest {
    @Test
    @DisplayName("yang menerima tanpa akibat tidak ada: perintahnya tidak akan mempunyai tanda terima")
    void acceptedWithoutAnEvent() {
        assertThatThrownBy(() -> new Decision.Accepted<DomainEvent>(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
