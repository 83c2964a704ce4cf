package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.fold.IkuDecree;
import id.jejakkinerja.query.fold.IkuState;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Laporan;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of its year a kecamatan has, since when, and whether its reports came in time. Dates are the legal ones of the
 * documents, not those on which the platform heard of them.
 *
 * @param dokumen one for each kind, in the order of the year
 */
public record Kelengkapan(KodeKecamatan kecamatan, boolean sintetis, List<Dokumen> dokumen) {

    /** What a year consists of, in its order. */
    public enum Jenis {
        RENSTRA,
        IKU,
        RKT,
        PK,
        PK_PERUBAHAN,
        RENCANA_AKSI,
        TW1,
        TW2,
        TW3,
        TW4,
        TAHUN
    }

    /** How far a document came. */
    public enum Keadaan {
        /** It is binding; a report is with the camat, or further. */
        ADA,
        /** There are figures, but nobody handed them in; or they came back. */
        SEBAGIAN,
        BELUM,
        /** Nothing asks for it: an amendment that was not made. */
        TIDAK_PERLU
    }

    /**
     * A document.
     *
     * @param tanggal since when it is as it is; null while there is nothing
     * @param terlambat whether it came after the last day for it, or that day has passed without it
     */
    public record Dokumen(
            Jenis jenis, Keadaan keadaan, @Nullable LocalDate tanggal, boolean terlambat) {}

    public Kelengkapan {
        dokumen = List.copyOf(dokumen);
    }

    /** @param today by which a report must have come that was due before */
    public static Kelengkapan of(KecamatanYear year, LocalDate today) {
        TahunState current = year.current();
        List<Dokumen> all = new ArrayList<>();
        all.add(document(Jenis.RENSTRA, renstra(year.renstra())));
        all.add(document(Jenis.IKU, iku(year.iku())));
        all.add(document(Jenis.RKT, first(current.rencana().rkt().stream().map(rkt -> rkt.origin()))));
        all.add(document(Jenis.PK, first(current.rencana().pk().stream().map(pk -> pk.origin()))));
        all.add(amendment(current));
        all.add(document(Jenis.RENCANA_AKSI, rencanaAksi(current)));
        for (Masa quarter : Masa.QUARTERS) {
            all.add(report(year, Jenis.valueOf(quarter.name()), quarter, today));
        }
        all.add(report(year, Jenis.TAHUN, Masa.TAHUN, today));
        return new Kelengkapan(year.kecamatan(), current.provenance().contains(Provenance.Kind.SYNTHETIC), all);
    }

    /** Those that are there, of those that are asked for. */
    public long ada() {
        return count(Keadaan.ADA);
    }

    /** Those that were begun. */
    public long sebagian() {
        return count(Keadaan.SEBAGIAN);
    }

    private long count(Keadaan keadaan) {
        return dokumen.stream().filter(d -> d.keadaan() == keadaan).count();
    }

    public boolean terlambat() {
        return dokumen.stream().anyMatch(Dokumen::terlambat);
    }

    private static Dokumen document(Jenis jenis, @Nullable LocalDate date) {
        return new Dokumen(jenis, date == null ? Keadaan.BELUM : Keadaan.ADA, date, false);
    }

    private static @Nullable LocalDate first(Stream<Origin> origins) {
        return origins.findFirst().map(Origin::effectiveDate).orElse(null);
    }

    private static @Nullable LocalDate renstra(@Nullable RenstraState renstra) {
        Origin adopted = renstra == null ? null : renstra.adopted();
        return adopted == null ? null : adopted.effectiveDate();
    }

    private static @Nullable LocalDate iku(@Nullable IkuState iku) {
        return iku == null ? null : first(iku.decrees().stream().map(IkuDecree::origin));
    }

    private static Dokumen amendment(TahunState year) {
        LocalDate date = year.rencana().pk().stream()
                .filter(pk -> pk.number() > 0)
                .map(pk -> pk.origin().effectiveDate())
                .reduce((a, b) -> b)
                .orElse(null);
        return new Dokumen(Jenis.PK_PERUBAHAN, date == null ? Keadaan.TIDAK_PERLU : Keadaan.ADA, date, false);
    }

    /** Complete with its last target. */
    private static @Nullable LocalDate rencanaAksi(TahunState year) {
        return year.rencana().rencanaAksi().values().stream()
                .flatMap(quarters -> quarters.values().stream())
                .map(TargetTercatat::origin)
                .map(Origin::effectiveDate)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Handed in when it first reached the camat; before that, when the last of its figures was recorded. */
    private static Dokumen report(KecamatanYear year, Jenis jenis, Masa masa, LocalDate today) {
        TahunState current = year.current();
        Laporan report = current.reports().get(masa);
        LocalDate submitted = report == null
                ? null
                : report.langkah().stream()
                        .filter(step -> step.status() == StatusLaporan.DIAJUKAN)
                        .map(step -> step.origin().effectiveDate())
                        .findFirst()
                        .orElse(null);
        KabupatenState kabupaten = year.kabupaten();
        LocalDate due =
                kabupaten == null ? null : kabupaten.due(year.tahun(), masa).orElse(null);
        if (report == null || submitted == null) {
            LocalDate recorded = recorded(current, masa);
            boolean overdue = due != null && today.isAfter(due);
            return new Dokumen(jenis, recorded == null ? Keadaan.BELUM : Keadaan.SEBAGIAN, recorded, overdue);
        }
        boolean back = report.status().isBack();
        boolean late = due != null && submitted.isAfter(due);
        return new Dokumen(jenis, back ? Keadaan.SEBAGIAN : Keadaan.ADA, submitted, late);
    }

    private static @Nullable LocalDate recorded(TahunState year, Masa masa) {
        return year.hasil().realisasi().values().stream()
                .filter(values -> values.containsKey(masa))
                .map(values -> values.get(masa))
                .map(Realisasi::origin)
                .map(Origin::effectiveDate)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
