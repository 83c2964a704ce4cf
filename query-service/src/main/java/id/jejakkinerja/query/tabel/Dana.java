package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.scoring.Serapan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.Anggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.Belanja;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money of one or several sub kegiatan.
 *
 * @param pagu in force; null where no line was allotted any
 * @param realisasi spent; null where nothing was booked, which is not 0
 * @param complete whether every part has both
 */
public record Dana(@Nullable Rupiah pagu, @Nullable Rupiah realisasi, boolean complete) {

    static Dana of(Anggaran anggaran, KodeSubKegiatan kode) {
        List<Rupiah> pagu =
                anggaran.lines(kode).stream().map(BarisAnggaran::pagu).toList();
        List<Rupiah> spent =
                anggaran.belanja(kode).stream().map(Belanja::amount).toList();
        return new Dana(sumOrNull(pagu), sumOrNull(spent), !pagu.isEmpty() && !spent.isEmpty());
    }

    static Dana sum(Collection<Dana> parts) {
        return new Dana(
                sumOrNull(
                        parts.stream().map(Dana::pagu).filter(Objects::nonNull).toList()),
                sumOrNull(parts.stream()
                        .map(Dana::realisasi)
                        .filter(Objects::nonNull)
                        .toList()),
                !parts.isEmpty() && parts.stream().allMatch(Dana::complete));
    }

    /** Share of the pagu that was spent. */
    public Serapan serapan() {
        if (realisasi == null) {
            return new Serapan.Kosong(pagu == null ? AlasanKosong.PAGU_BELUM_ADA : AlasanKosong.REALISASI_BELUM_ADA);
        }
        return ScoringPolicy.CURRENT.serapan(pagu, realisasi);
    }

    static @Nullable Rupiah sumOrNull(Collection<Rupiah> amounts) {
        return amounts.isEmpty() ? null : Rupiah.sum(amounts);
    }
}
