package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.Analisis;
import id.jejakkinerja.query.fold.RktVersion;
import id.jejakkinerja.query.fold.TahunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report lacks before it can be handed in. The rule itself is the command side's.
 *
 * @param rkt whether the plan of the year was never adopted
 * @param pk whether the agreement of the year was never signed, where the year's report rests on one
 * @param indikator values of indicators, by what they lack of how many
 * @param analisis explanations, the same way; none are asked for in a quarter
 */
public record Kekurangan(boolean rkt, boolean pk, Hitungan indikator, Hitungan analisis) {
    /** Some of a kind are missing. */
    public record Hitungan(long kurang, long semua) {}

    public static Kekurangan of(TahunState year, Masa masa) {
        Optional<StrukturRkt> plan = year.rencana().currentRkt().map(RktVersion::struktur);
        boolean programs = plan.isPresent() && plan.get().program().findAny().isPresent();
        boolean unsigned =
                !masa.isQuarter() && programs && year.rencana().currentPk().isEmpty();
        long indicators = plan.stream().flatMap(StrukturRkt::indikator).count();
        long measured = plan.stream()
                .flatMap(StrukturRkt::indikator)
                .filter(i -> isRecorded(year, i.id(), masa)
                        || (masa == Masa.TAHUN && year.hasil().isMadeByQuarters(i.id(), i.agregasi())))
                .count();
        long sasaran = masa.isQuarter()
                ? 0
                : plan.stream().mapToLong(s -> s.sasaran().size()).sum();
        long explained = masa.isQuarter()
                ? 0
                : plan.stream()
                        .flatMap(s -> s.sasaran().stream())
                        .filter(s -> {
                            Map<Masa, Analisis> known = year.hasil().analisis().get(s.id());
                            return known != null && known.containsKey(masa);
                        })
                        .count();
        return new Kekurangan(
                plan.isEmpty(),
                unsigned,
                new Hitungan(indicators - measured, indicators),
                new Hitungan(sasaran - explained, sasaran));
    }

    private static boolean isRecorded(TahunState year, IndikatorId id, Masa masa) {
        return year.hasil().of(id).containsKey(masa);
    }

    public boolean none() {
        return !rkt && !pk && indikator.kurang() == 0 && analisis.kurang() == 0;
    }

    /** One for each thing, in the order in which they are needed. */
    public List<String> in(PageWords words) {
        List<String> all = new ArrayList<>();
        if (rkt) {
            all.add(words.text("tugas.kurang.rkt"));
        }
        if (pk) {
            all.add(words.text("tugas.kurang.pk"));
        }
        add(all, "indikator", indikator, words);
        add(all, "analisis", analisis, words);
        return List.copyOf(all);
    }

    private static void add(List<String> all, String kind, Hitungan count, PageWords words) {
        if (count.kurang() > 0) {
            all.add(words.text("tugas.kurang", words.text("tugas." + kind), count.kurang(), count.semua()));
        }
    }
}
