package id.jejakkinerja.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nama simpan peristiwa")
class EventNamesTest {
    @Test
    @DisplayName("Tiap jenis peristiwa punya satu nama, dan tiap nama satu jenis")
    void everyEventHasExactlyOneName() {
        Set<Class<?>> events = leaves(DomainEvent.class).collect(Collectors.toSet());

        assertThat(EventNames.all().stream().map(EventNames.Entry::type))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(events.stream()
                        .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
                        .toList());
        assertThat(EventNames.all().stream().map(EventNames.Entry::name)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Nama menyebut arusnya dan tidak memuat nama kelas Java")
    void namesAreOurs() {
        assertThat(EventNames.all())
                .allSatisfy(entry ->
                        assertThat(entry.name()).matches("(renstra|iku|tahunkinerja|kabupaten)\\.[a-z]+(-[a-z]+)*"))
                .allSatisfy(entry -> assertThat(entry.version()).isPositive());
    }

    @Test
    @DisplayName("Nama ditemukan dari jenis dan sebaliknya; yang bukan peristiwa tidak punya nama")
    void namesAreFoundBothWays() {
        assertThat(EventNames.all())
                .allSatisfy(entry -> assertThat(EventNames.of(entry.type())).isEqualTo(entry))
                .allSatisfy(entry -> assertThat(EventNames.find(entry.name())).contains(entry));
        assertThat(EventNames.find("tahunkinerja.no-such")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> EventNames.of(String.class));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNamesTest::leaves)
                : Stream.of(type);
    }
}
