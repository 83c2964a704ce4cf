package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.Kinerja.Ukuran;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a kecamatan came with one Sasaran, its target being 100.
 *
 * @param capaian as it is shown, 0 to 100
 * @param mentah as the formula gives it, the mean over the indicators; null without one
 */
public record Peringkat(
        KodeKecamatan kecamatan,
        boolean sintetis,
        Skor capaian,
        @Nullable Persen mentah) {

    public static Peringkat of(KecamatanYear year, SasaranId sasaran) {
        List<Ukuran> measured = measured(year, sasaran);
        return new Peringkat(
                year.kecamatan(),
                year.current().provenance().contains(Provenance.Kind.SYNTHETIC),
                Skor.of(Kinerja.mean(measured)),
                raw(measured));
    }

    public static List<Peringkat> of(KabupatenRinci kabupaten, SasaranId sasaran) {
        return kabupaten.years().stream().map(year -> of(year, sasaran)).toList();
    }

    static List<Ukuran> measured(KecamatanYear year, SasaranId sasaran) {
        return Susunan.of(year).stream()
                .filter(s -> s.id().equals(sasaran))
                .flatMap(s -> Kinerja.measure(year.current(), s).stream())
                .toList();
    }

    private static @Nullable Persen raw(List<Ukuran> measured) {
        List<BigDecimal> values = measured.stream()
                .flatMap(u -> u.capaian().measured().stream())
                .map(t -> t.mentah())
                .toList();
        if (values.isEmpty()) {
            return null;
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Persen(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
    }
}
