package id.jejakkinerja.command.renstra;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.perubahan.Difference;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perbedaan dua versi Renstra")
class RenstraDiffTest {
    private static final int ROUNDS = 300;

    @Test
    @DisplayName("Perbedaan yang dicatat, diterapkan pada versi lama, menghasilkan versi baru")
    void theDifferencesLeadFromTheOldVersionToTheNew() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StrukturRenstra old = version(random);
            StrukturRenstra now = version(random);
            List<Pemetaan> mapping = replacements(old, now, random);

            List<Difference> differences = RenstraDiff.between(old, now, mapping);

            RenstraLines patched = RenstraLines.of(old);
            patched.apply(differences);
            assertThat(patched)
                    .as("seed %d, round %d, mapping %s", seed, round, mapping)
                    .isEqualTo(RenstraLines.of(now));
        }
    }

    @Test
    @DisplayName("Versi yang sama tidak berbeda, apa pun urutan cetaknya")
    void theSameVersionDoesNotDiffer() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StrukturRenstra version = version(random);
            List<Tujuan> reversed = new ArrayList<>(version.tujuan());
            Collections.reverse(reversed);
            assertThat(RenstraDiff.between(version, new StrukturRenstra(reversed), List.of()))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
        }
    }

    /** Up to three goals, objectives and indicators from a small stock of ids, so that two versions share some. */
    private static StrukturRenstra version(Random random) {
        List<Integer> tujuan = some(random, 3);
        List<Integer> sasaran = some(random, 4);
        List<Integer> indikator = some(random, 6);
        List<Sasaran> objectives = new ArrayList<>();
        for (int s = 0; s < sasaran.size(); s++) {
            int mine = s;
            objectives.add(new Sasaran(
                    new SasaranId("s" + sasaran.get(s)),
                    name(random),
                    IntStream.range(0, indikator.size())
                            .filter(i -> i % sasaran.size() == mine)
                            .mapToObj(i -> indikator(indikator.get(i), random))
                            .toList()));
        }
        List<Tujuan> goals = new ArrayList<>();
        for (int t = 0; t < tujuan.size(); t++) {
            int mine = t;
            goals.add(new Tujuan(
                    new TujuanId("t" + tujuan.get(t)),
                    name(random),
                    name(random),
                    IntStream.range(0, objectives.size())
                            .filter(s -> s % tujuan.size() == mine)
                            .mapToObj(objectives::get)
                            .toList()));
        }
        return new StrukturRenstra(goals);
    }

    private static IndikatorRenstra indikator(int number, Random random) {
        SortedMap<TahunAnggaran, Nilai> target = new TreeMap<>();
        for (int year = 2021; year <= 2026; year++) {
            if (random.nextBoolean()) {
                target.put(new TahunAnggaran(year), Nilai.of(random.nextInt(80, 83)));
            }
        }
        return new IndikatorRenstra(
                new IndikatorId("i" + number),
                name(random),
                pick(Satuan.values(), random),
                pick(Arah.values(), random),
                pick(Agregasi.values(), random),
                target);
    }

    private static List<Pemetaan> replacements(StrukturRenstra old, StrukturRenstra now, Random random) {
        List<IndikatorId> gone = ids(old).filter(id -> now.find(id).isEmpty()).toList();
        List<IndikatorId> come = ids(now).filter(id -> old.find(id).isEmpty()).toList();
        int pairs = Math.min(gone.size(), come.size());
        return IntStream.range(0, pairs == 0 ? 0 : random.nextInt(pairs + 1))
                .mapToObj(n -> new Pemetaan(gone.get(n), come.get(n), JenisPerubahan.DIGANTI, "diganti"))
                .toList();
    }

    private static Stream<IndikatorId> ids(StrukturRenstra version) {
        return version.indikator().map(IndikatorRenstra::id);
    }

    /** One to all of the numbers below the limit, in any order. */
    private static List<Integer> some(Random random, int limit) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, limit).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.subList(0, 1 + random.nextInt(limit));
    }

    private static String name(Random random) {
        return "Nama " + random.nextInt(3);
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
