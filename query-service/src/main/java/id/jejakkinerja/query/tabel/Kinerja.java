package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.KegiatanRkt;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.ProgramRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.fold.Rencana;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets, values and scores of a year, derived by the scoring policy. */
final class Kinerja {

    static final ScoringPolicy POLICY = ScoringPolicy.CURRENT;

    private Kinerja() {}

    /**
     * An indicator measured: the target in force, the value of the year, and the score.
     *
     * @param sampai what an unfinished year is measured against instead; null where the target in force counts
     */
    record Ukuran(
            IndikatorTahun indikator,
            Angka target,
            Angka realisasi,
            @Nullable TargetBerjalan sampai,
            Capaian capaian) {

        /**
         * How the score came about.
         *
         * @param target cell of the target in force, which an unfinished year may not be measured against
         */
        Asal asal(Sel target, Sel realisasi) {
            Masukan value = this.realisasi.asal().sebagai("realisasi", null, realisasi);
            Masukan against = sampai == null || sampai.quarters().isEmpty()
                    ? this.target.asal().sebagai("target", null, target)
                    : Masukan.composed("target", null, sampai.value(), null, sampai.bagian());
            return Asal.capaian(indikator.arah(), capaian, against, value);
        }

        /** The score as one of those that a mean is made of; Tabel 3.1 shows it. */
        Masukan masukan() {
            String row = indikator.id().value();
            Asal score = asal(Sel.of("3.1", row, "target"), Sel.of("3.1", row, "realisasi"));
            return score.sebagai("capaian", indikator.nama(), Sel.of("3.1", row, "capaian"));
        }

        boolean complete() {
            return capaian.measured().isPresent() && realisasi.complete();
        }
    }

    static Ukuran measure(TahunState year, IndikatorTahun indikator) {
        Angka target = target(year, indikator.id());
        Angka realisasi = realisasi(year, indikator.id(), indikator.agregasi());
        TargetBerjalan sampai =
                TargetBerjalan.of(year, indikator, target, realisasi).orElse(null);
        Nilai against = sampai == null ? target.value() : sampai.value();
        return new Ukuran(
                indikator, target, realisasi, sampai, POLICY.capaian(indikator.arah(), against, realisasi.value()));
    }

    static List<Ukuran> measure(TahunState year, SasaranTahun sasaran) {
        return sasaran.indikator().stream().map(i -> measure(year, i)).toList();
    }

    static List<Masukan> masukan(Collection<Ukuran> parts) {
        return parts.stream().map(Ukuran::masukan).toList();
    }

    /** The mean over indicators, complete only when each of them has a score over a complete year. */
    static Rerata mean(Collection<Ukuran> parts) {
        Rerata mean = POLICY.rerata(parts.stream().map(Ukuran::capaian).toList());
        return new Rerata(mean.capaian(), mean.complete() && parts.stream().allMatch(Ukuran::complete));
    }

    /** The mean over means, complete only when each of them is. */
    static Rerata meanOfMeans(Collection<Rerata> parts) {
        Rerata mean = POLICY.rerata(parts.stream().map(Rerata::capaian).toList());
        return new Rerata(mean.capaian(), mean.complete() && parts.stream().allMatch(Rerata::complete));
    }

    /** The target of a year that counts: of the PK last signed, else as set for the PK, else of the annual plan. */
    static Angka target(TahunState year, IndikatorId id) {
        return signed(year, id)
                .or(() -> Optional.ofNullable(year.rencana().targets().get(id))
                        .map(t -> Angka.of("target", t.value(), t.origin())))
                .or(() -> planned(year, id))
                .orElseGet(() -> Angka.missing(AlasanKosong.TARGET_BELUM_ADA));
    }

    /**
     * The value of a year: as recorded for it, else from its quarters under the indicator's aggregation. Complete by the rule that a
     * report of the year is submitted by: all four quarters, or the fourth alone for LAST.
     */
    static Angka realisasi(TahunState year, IndikatorId id, Agregasi agregasi) {
        SortedMap<Masa, Realisasi> recorded = year.hasil().of(id);
        Realisasi whole = recorded.get(Masa.TAHUN);
        if (whole != null) {
            return Angka.of("realisasi", whole.value(), whole.before(), whole.origin());
        }
        SortedMap<Masa, Nilai> quarters = new TreeMap<>();
        recorded.forEach((masa, r) -> quarters.put(masa, r.value()));
        List<Origin> origins = recorded.values().stream().map(Realisasi::origin).toList();
        boolean complete = agregasi == Agregasi.LAST
                ? quarters.containsKey(Masa.TW4)
                : quarters.keySet().containsAll(Masa.QUARTERS);
        return POLICY.aggregate(agregasi, quarters)
                .map(value -> new Angka(value, null, complete, origins, aggregated(agregasi, value, recorded)))
                .orElseGet(() -> Angka.missing(AlasanKosong.REALISASI_BELUM_ADA));
    }

    private static Asal aggregated(Agregasi agregasi, Nilai value, SortedMap<Masa, Realisasi> quarters) {
        List<Masukan> parts = quarters.entrySet().stream()
                .map(e -> Masukan.stated(
                        quarter(e.getKey()),
                        null,
                        e.getValue().value(),
                        null,
                        Stream.concat(
                                        e.getValue().before().stream(),
                                        Stream.of(e.getValue().origin()))
                                .toList()))
                .toList();
        return Asal.of(Rumus.valueOf("AGREGASI_" + agregasi), value, parts);
    }

    /** The column key whose words name a quarter. */
    static String quarter(Masa quarter) {
        return quarter.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Angka> signed(TahunState year, IndikatorId id) {
        Rencana rencana = year.rencana();
        return rencana.currentPk()
                .flatMap(pk -> pk.target(id).map(value -> {
                    Stream<Origin> set =
                            Optional.ofNullable(rencana.targets().get(id)).map(TargetTercatat::origin).stream();
                    Stream<Origin> signed = rencana.pk().stream()
                            .filter(other -> other.number() != pk.number())
                            .map(PkVersion::origin);
                    return Angka.of("target", value, Stream.concat(set, signed).toList(), pk.origin());
                }));
    }

    private static Optional<Angka> planned(TahunState year, IndikatorId id) {
        return year.rencana()
                .currentRkt()
                .flatMap(rkt -> planned(rkt.struktur(), id).map(value -> Angka.of("target", value, rkt.origin())));
    }

    private static Optional<Nilai> planned(StrukturRkt struktur, IndikatorId id) {
        return struktur.find(id)
                .flatMap(i -> Optional.ofNullable(i.target()))
                .or(() -> keluaran(struktur, id).map(Keluaran::target));
    }

    /** What a program, kegiatan or sub kegiatan delivers, found by its code. */
    static Optional<Keluaran> keluaran(StrukturRkt struktur, IndikatorId id) {
        return struktur.findOutput(id)
                .or(() -> Stream.concat(
                                struktur.program()
                                        .filter(p -> p.kode().value().equals(id.value()))
                                        .map(ProgramRkt::outcome),
                                struktur.program()
                                        .flatMap(p -> p.kegiatan().stream())
                                        .filter(k -> k.kode().value().equals(id.value()))
                                        .map(KegiatanRkt::outcome))
                        .findFirst());
    }
}
