package id.jejakkinerja.kernel.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The years a Renstra covers, both ends included, written {@code 2021-2026}.
 *
 * @param value first and last year, at most ten years apart
 */
public record PeriodeRenstra(String value) implements Scalar, Comparable<PeriodeRenstra> {
    private static final Pattern FORM = Pattern.compile("20\\d{2}-20\\d{2}");
    private static final int MAX_YEARS = 10;

    /** @throws InvalidValue in any other form, or when the last year is before the first */
    public PeriodeRenstra {
        InvalidValue.requireMatch("periode", value, FORM);
        int years = Integer.parseInt(value.substring(5)) - Integer.parseInt(value.substring(0, 4));
        if (years < 0 || years > MAX_YEARS) {
            throw new InvalidValue("periode", value);
        }
    }

    public TahunAnggaran first() {
        return new TahunAnggaran(Integer.parseInt(value.substring(0, 4)));
    }

    public TahunAnggaran last() {
        return new TahunAnggaran(Integer.parseInt(value.substring(5)));
    }

    public boolean contains(TahunAnggaran tahun) {
        return tahun.compareTo(first()) >= 0 && tahun.compareTo(last()) <= 0;
    }

    /** Whether a year belongs to both. */
    public boolean overlaps(PeriodeRenstra other) {
        return first().compareTo(other.last()) <= 0 && other.first().compareTo(last()) <= 0;
    }

    public List<TahunAnggaran> years() {
        return IntStream.rangeClosed(first().value(), last().value())
                .mapToObj(TahunAnggaran::new)
                .toList();
    }

    @Override
    public int compareTo(PeriodeRenstra other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
