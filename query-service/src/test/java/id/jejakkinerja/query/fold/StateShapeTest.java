package id.jejakkinerja.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.query.tabel.CapaianRow;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A state")
class StateShapeTest {

    private static final Set<Class<?>> LEAVES = Set.of(
            String.class, long.class, int.class, boolean.class, BigDecimal.class, LocalDate.class, Instant.class);

    @Test
    @DisplayName(
            "is made only of what JSON can carry, and a consolidated row back: records, lists, sorted maps by scalar, and leaves")
    void onlyPlainComponents() {
        Set<Type> seen = new HashSet<>();
        Set<String> faults = new TreeSet<>();
        Stream.concat(Arrays.stream(StreamState.class.getPermittedSubclasses()), Stream.of(CapaianRow.class))
                .forEach(type -> check(type, type.getSimpleName(), seen, faults));

        assertThat(faults).isEmpty();
        assertThat(seen).contains(Origin.class, Belanja.class, Realisasi.Lama.class, Pergeseran.Sisi.class);
    }

    @Test
    @DisplayName("with any other component would be found out")
    void theCheckBites() {
        record Bad(
                Optional<String> optional,
                Object any,
                Set<String> set,
                SortedMap<Origin, String> composite,
                double number) {}
        Set<String> faults = new TreeSet<>();

        check(Bad.class, "Bad", new HashSet<>(), faults);

        assertThat(faults).containsExactly("Bad.any", "Bad.composite", "Bad.number", "Bad.optional", "Bad.set");
    }

    @Test
    @DisplayName("begins as its stream's id says")
    void theFirstFollowsFromTheStream() {
        List<StreamId> streams = List.of(
                LedokomboRencana.RENSTRA,
                StreamId.iku(Ledokombo.KODE, LedokomboRencana.PERIODE),
                Ledokombo.YEAR,
                Ledokombo.KABUPATEN);

        assertThat(streams)
                .extracting(StreamState::initial)
                .extracting(Object::getClass)
                .doesNotHaveDuplicates();
        assertThat(StreamState.initial(Ledokombo.YEAR)).isEqualTo(TahunState.initial(Ledokombo.YEAR));
        assertThat(TahunState.initial(Ledokombo.YEAR).status(Masa.TAHUN)).isEqualTo(StatusLaporan.BELUM_LAPOR);
    }

    private static void check(Type type, String path, Set<Type> seen, Set<String> faults) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            checkGeneric(generic, path, seen, faults);
        } else if (!(type instanceof Class<?> plain)) {
            faults.add(path);
        } else if (plain.isRecord() && !Scalar.class.isAssignableFrom(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                check(component.getGenericType(), path + "." + component.getName(), seen, faults);
            }
        } else if (!isLeaf(plain)) {
            faults.add(path);
        }
    }

    private static void checkGeneric(ParameterizedType generic, String path, Set<Type> seen, Set<String> faults) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType().equals(List.class)) {
            check(arguments[0], path, seen, faults);
        } else if (generic.getRawType().equals(SortedMap.class)
                && arguments[0] instanceof Class<?> key
                && isLeaf(key)) {
            check(arguments[1], path, seen, faults);
        } else {
            faults.add(path);
        }
    }

    private static boolean isLeaf(Class<?> type) {
        return LEAVES.contains(type) || type.isEnum() || Scalar.class.isAssignableFrom(type);
    }
}
