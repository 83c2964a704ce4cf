package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tabel 3.8 over random budgets")
class BudgetTreeTest {

    @Test
    @DisplayName("always has parents equal to the sum of their children, and shifts leave the total alone")
    void parentsAreSums() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            long[] total = new long[2];
            Tabel table = Table38.of(budget(random, total), Labels.INDONESIAN);

            for (String key : List.of("pagu", "realisasi")) {
                assertThat(sum(table, Level.PROGRAM, "", key))
                        .as("seed %d", seed)
                        .isEqualTo(table.totals().values().get(key));
                for (Baris row : table.baris()) {
                    Object level = row.values().get("level");
                    if (level == Level.PROGRAM) {
                        assertThat(sum(table, Level.KEGIATAN, row.key(), key))
                                .as("seed %d %s", seed, row.key())
                                .isEqualTo(row.values().get(key));
                    } else if (level == Level.KEGIATAN) {
                        assertThat(sum(table, Level.SUB_KEGIATAN, row.key(), key))
                                .as("seed %d %s", seed, row.key())
                                .isEqualTo(row.values().get(key));
                    }
                }
            }
            assertThat(table.totals().values())
                    .as("seed %d", seed)
                    .containsEntry("pagu", Rupiah.of(total[0]))
                    .containsEntry("realisasi", total[1] == 0 ? null : Rupiah.of(total[1]));
            assertThat(table.baris()).extracting(Baris::key).isSorted().doesNotHaveDuplicates();
        }
    }

    private static KecamatanYear budget(Random random, long[] total) {
        Log log = new Log();
        List<MataAnggaran> lines = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            MataAnggaran line = line(random);
            if (!lines.contains(line)) {
                long pagu = 1_000L + random.nextInt(1_000_000);
                lines.add(line);
                log.add(Ledokombo.YEAR, new BudgetAllocated(line, Rupiah.of(pagu)));
                total[0] += pagu;
            }
        }
        for (int i = 0; i < 5; i++) {
            MataAnggaran from = lines.get(random.nextInt(lines.size()));
            MataAnggaran to = lines.get(random.nextInt(lines.size()));
            if (!from.equals(to)) {
                log.add(Ledokombo.YEAR, new BudgetShifted(from, to, Rupiah.of(1 + random.nextInt(100)), Tahap.P_APBD));
            }
            if (random.nextBoolean()) {
                long spent = 1L + random.nextInt(100);
                log.add(
                        Ledokombo.YEAR,
                        new ExpenditureRecorded(to, new Bulan(1 + i), Rupiah.of(spent), "SIPD AKLAP", "d" + i));
                total[1] += spent;
            }
        }
        return KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, log.events());
    }

    private static MataAnggaran line(Random random) {
        String kode =
                "7.01.0%d.2.0%d.000%d".formatted(1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3));
        return new MataAnggaran(
                new KodeSubKegiatan(kode), random.nextBoolean() ? JenisBelanja.OPERASIONAL : JenisBelanja.MODAL);
    }

    /** The sum over the rows of a level below a code; null when none of them has a figure. */
    private static @Nullable Rupiah sum(Tabel table, Level level, String below, String key) {
        List<Rupiah> parts = new ArrayList<>();
        for (Baris row : table.baris()) {
            Map<String, @Nullable Object> values = row.values();
            if (values.get("level") == level
                    && row.key().startsWith(below)
                    && values.get(key) instanceof Rupiah amount) {
                parts.add(amount);
            }
        }
        return parts.isEmpty() ? null : Rupiah.sum(parts);
    }
}
