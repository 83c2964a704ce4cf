package id.jejakkinerja.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatiosTest {
    @Test
    @DisplayName("Rasio diambil per putaran, lalu diambil mediannya: bukan rasio dari dua median")
    void medianOfPairs() {
        Ratios ratios = Ratios.of(List.of(10.0, 40.0, 90.0), List.of(10.0, 20.0, 30.0));

        assertThat(ratios).isEqualTo(new Ratios(2.0, 1.0, 3.0, 3));
    }

    @Test
    @DisplayName("Median dari jumlah genap ialah rata-rata dua nilai tengah")
    void evenNumber() {
        assertThat(Ratios.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    @DisplayName("Nilai tanpa pasangan ditolak")
    void unpaired() {
        assertThatThrownBy(() -> Ratios.of(List.of(1.0), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratios.of(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Urutan peserta berbalik setiap putaran, dan putaran pemanasan tidak dihitung")
    void alternating() throws Exception {
        List<String> order = new ArrayList<>();
        Rounds rounds = Rounds.run(2, List.of(contender("a", order), contender("b", order)), line -> {});

        assertThat(order).containsExactly("a", "b", "b", "a", "a", "b");
        assertThat(rounds.of("a")).containsExactly(4.0, 5.0);
        assertThat(rounds.of("b")).containsExactly(3.0, 6.0);
        assertThat(rounds.ratios("a", "b").rounds()).isEqualTo(2);
    }

    private static Rounds.Contender contender(String name, List<String> order) {
        return new Rounds.Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double rate() {
                order.add(name);
                return order.size();
            }
        };
    }
}
