package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every figure of a generated year, drawn at once and in a fixed order from a seed that is the kecamatan's code: the same code gives
 * the same year on every machine.
 *
 * @param pagu of every line at the start of the year
 * @param shifted what moves from empowerment to government on the amended budget; 0 where nothing moves
 * @param spent of every line in the year, never beyond its pagu in force
 * @param target of each Sasaran indicator for the year
 * @param quarterTargets TW1 to TW4, making {@code target} under the indicator's aggregation
 * @param quarterValues TW1 to TW4 of all but {@link SyntheticIndicator#TRANTIB}, which is counted in {@code reports}
 * @param reports received and resolved reports of TW1 to TW4
 * @param outputs what each sub kegiatan delivered in the year
 */
record SyntheticFigures(
        SortedMap<MataAnggaran, Rupiah> pagu,
        Rupiah shifted,
        SortedMap<MataAnggaran, Rupiah> spent,
        Map<SyntheticIndicator, Nilai> target,
        Map<SyntheticIndicator, SortedMap<Masa, Nilai>> quarterTargets,
        Map<SyntheticIndicator, SortedMap<Masa, Nilai>> quarterValues,
        SortedMap<Masa, Reports> reports,
        SortedMap<KodeSubKegiatan, Nilai> outputs) {

    /** Reports on public order in a quarter. */
    record Reports(int resolved, int received) {}

    /** Percent of the year in each quarter but the last, which takes what these leave. */
    private static final Map<Masa, Integer> WEIGHTS = Map.of(Masa.TW1, 24, Masa.TW2, 26, Masa.TW3, 23);

    static SyntheticFigures draw(String code, SyntheticCourse course) {
        // neighbouring seeds begin alike; an odd factor takes them apart
        Random random = new Random(Long.parseLong(code.replace(".", "")) * 0x9E3779B97F4A7C15L);
        SortedMap<MataAnggaran, Rupiah> pagu = pagu(random);
        Rupiah shifted = course.refocused() ? Rupiah.of(500_000L * (2 + random.nextInt(9))) : Rupiah.ZERO;
        SortedMap<MataAnggaran, Rupiah> spent = spent(random, inForce(pagu, shifted));
        Map<SyntheticIndicator, Nilai> target = new EnumMap<>(SyntheticIndicator.class);
        target.put(SyntheticIndicator.PROGRAM, Nilai.of(100));
        target.put(SyntheticIndicator.IKM, Nilai.of(80 + random.nextInt(9)));
        target.put(SyntheticIndicator.FASILITASI, Nilai.of(76 + 4 * random.nextInt(4)));
        target.put(SyntheticIndicator.TRANTIB, Nilai.of(100));
        Map<SyntheticIndicator, SortedMap<Masa, Nilai>> quarterTargets = new EnumMap<>(SyntheticIndicator.class);
        target.forEach((indicator, value) -> quarterTargets.put(indicator, quarterTargets(indicator, value)));
        // people rate a service far above zero even in a bad year, so the other indicators carry a low level
        int ikm = Math.min(100, Math.max(course.level(), 62) + random.nextInt(3) - 1);
        int others = (4 * course.level() - ikm) / 3;
        Map<SyntheticIndicator, SortedMap<Masa, Nilai>> values = new EnumMap<>(SyntheticIndicator.class);
        values.put(SyntheticIndicator.IKM, rising(of(SyntheticIndicator.IKM, target), ikm));
        for (SyntheticIndicator summed : List.of(SyntheticIndicator.PROGRAM, SyntheticIndicator.FASILITASI)) {
            values.put(summed, shares(of(summed, target), clamp(others + random.nextInt(5) - 2)));
        }
        SortedMap<Masa, Reports> reports = reports(random, clamp(others));
        return new SyntheticFigures(
                pagu, shifted, spent, target, quarterTargets, values, reports, outputs(random, course.level()));
    }

    Nilai target(SyntheticIndicator indicator) {
        return of(indicator, target);
    }

    SortedMap<Masa, Nilai> quarterTargets(SyntheticIndicator indicator) {
        return of(indicator, quarterTargets);
    }

    SortedMap<Masa, Nilai> quarterValues(SyntheticIndicator indicator) {
        return of(indicator, quarterValues);
    }

    Reports reports(Masa quarter) {
        return Objects.requireNonNull(reports.get(quarter), quarter::name);
    }

    private static <V> V of(SyntheticIndicator indicator, Map<SyntheticIndicator, V> figures) {
        return Objects.requireNonNull(figures.get(indicator), indicator::name);
    }

    /** The pagu after the shift. */
    SortedMap<MataAnggaran, Rupiah> inForce() {
        return inForce(pagu, shifted);
    }

    /** What a line that spends every quarter spends in one of them, in whole rupiah. */
    Rupiah spentIn(Masa quarter, MataAnggaran line) {
        Rupiah year = Objects.requireNonNull(spent.get(line), line::toString);
        return Rupiah.of(share(year.amount().longValueExact(), quarter));
    }

    static MataAnggaran shiftFrom() {
        return new MataAnggaran(SyntheticLine.EMPOWERMENT, JenisBelanja.OPERASIONAL);
    }

    static MataAnggaran shiftTo() {
        return new MataAnggaran(SyntheticLine.GOVERNMENT, JenisBelanja.OPERASIONAL);
    }

    private static SortedMap<MataAnggaran, Rupiah> pagu(Random random) {
        SortedMap<MataAnggaran, Rupiah> pagu = new TreeMap<>();
        for (SyntheticLine line : SyntheticLine.ALL) {
            pagu.put(line.operasional(), Rupiah.of(line.typicalPagu() * (75 + random.nextInt(51)) / 100 * 1_000));
        }
        pagu.put(
                new MataAnggaran(SyntheticLine.BUILDING, JenisBelanja.MODAL),
                Rupiah.of(100_000L * (120 + random.nextInt(131))));
        return pagu;
    }

    private static SortedMap<MataAnggaran, Rupiah> inForce(SortedMap<MataAnggaran, Rupiah> pagu, Rupiah shifted) {
        SortedMap<MataAnggaran, Rupiah> inForce = new TreeMap<>(pagu);
        inForce.computeIfPresent(shiftFrom(), (line, amount) -> amount.minus(shifted));
        inForce.computeIfPresent(shiftTo(), (line, amount) -> amount.plus(shifted));
        return inForce;
    }

    private static SortedMap<MataAnggaran, Rupiah> spent(Random random, SortedMap<MataAnggaran, Rupiah> inForce) {
        int usual = 78 + random.nextInt(21);
        SortedMap<MataAnggaran, Rupiah> spent = new TreeMap<>();
        inForce.forEach((line, amount) -> {
            long permille = Math.min(998, usual * 10L + random.nextInt(121) - 60);
            spent.put(line, Rupiah.of(amount.amount().longValueExact() / 1_000 * permille));
        });
        return spent;
    }

    private static SortedMap<Masa, Nilai> quarterTargets(SyntheticIndicator indicator, Nilai target) {
        return switch (indicator) {
            case PROGRAM, FASILITASI -> {
                Nilai quarter = new Nilai(target.amount().divide(BigDecimal.valueOf(4)));
                yield quarters(List.of(quarter, quarter, quarter, quarter));
            }
            case IKM ->
                quarters(Stream.of(3, 2, 1, 0)
                        .map(below -> new Nilai(target.amount().subtract(BigDecimal.valueOf(below))))
                        .toList());
            case TRANTIB -> quarters(List.of(target, target, target, target));
        };
    }

    /** An index that climbs towards what the year comes to. */
    private static SortedMap<Masa, Nilai> rising(Nilai target, int percent) {
        long tenths = target.amount().longValueExact() * percent / 10;
        return quarters(Stream.of(18, 11, 5, 0)
                .map(below -> new Nilai(BigDecimal.valueOf(tenths - below, 1)))
                .toList());
    }

    /** Parts that add up to the given percentage of the target. */
    private static SortedMap<Masa, Nilai> shares(Nilai target, int percent) {
        long tenths = target.amount().longValueExact() * percent / 10;
        return quarters(Masa.QUARTERS.stream()
                .map(quarter -> new Nilai(BigDecimal.valueOf(share(tenths, quarter), 1)))
                .toList());
    }

    /** @param values of TW1 to TW4 */
    private static <V> SortedMap<Masa, V> quarters(List<V> values) {
        SortedMap<Masa, V> quarters = new TreeMap<>();
        Iterator<V> next = values.iterator();
        Masa.QUARTERS.forEach(quarter -> quarters.put(quarter, next.next()));
        return quarters;
    }

    /** What falls into a quarter, in whole units; the quarters together are exactly the whole. */
    private static long share(long whole, Masa quarter) {
        Integer weight = WEIGHTS.get(quarter);
        return weight == null
                ? whole
                        - WEIGHTS.keySet().stream()
                                .mapToLong(other -> share(whole, other))
                                .sum()
                : whole * weight / 100;
    }

    private static SortedMap<Masa, Reports> reports(Random random, int percent) {
        SortedMap<Masa, Reports> reports = new TreeMap<>();
        for (Masa quarter : Masa.QUARTERS) {
            int received = 4 + random.nextInt(9);
            reports.put(quarter, new Reports(Math.round(received * percent / 100f), received));
        }
        return reports;
    }

    private static SortedMap<KodeSubKegiatan, Nilai> outputs(Random random, int level) {
        SortedMap<KodeSubKegiatan, Nilai> outputs = new TreeMap<>();
        for (SyntheticLine line : SyntheticLine.ALL) {
            long target = line.output().target().amount().longValueExact();
            int percent = clamp(level + random.nextInt(21));
            outputs.put(line.kode(), Nilai.of(Math.round(target * percent / 100.0)));
        }
        return outputs;
    }

    private static int clamp(int percent) {
        return Math.min(100, Math.max(4, percent));
    }
}
