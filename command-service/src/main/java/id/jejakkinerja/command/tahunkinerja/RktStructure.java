package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.KegiatanRkt;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.rkt.ProgramRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an annual plan must satisfy by itself: complete, unambiguous, in the year's nomenclature, and adding up. */
final class RktStructure {
    private RktStructure() {}

    static Optional<Refusal> check(StrukturRkt struktur, TahunAnggaran tahun) {
        return Decision.rules()
                .check(() -> Offenders.refuse(RefusalCode.EMPTY_SASARAN, empty(struktur)))
                .check(() -> Offenders.refuse(RefusalCode.DUPLICATE_ID, repeated(struktur)))
                .check(() -> Offenders.refuse(RefusalCode.UNKNOWN_CODE, unknown(struktur, Nomenklatur.of(tahun)))
                        .map(r -> r.with("tahun", tahun)))
                .check(() -> struktur.subKegiatan()
                        .map(SubKegiatanRkt::pagu)
                        .filter(Rupiah::isNegative)
                        .findFirst()
                        .map(Refusal::amountNotPositive))
                .check(() -> Budget.tooLarge(struktur.subKegiatan().map(SubKegiatanRkt::pagu)))
                .check(() -> struktur.program().flatMap(p -> sums(p).stream()).findFirst())
                .check(() -> Offenders.refuse(RefusalCode.INDEX_SUMMED, summed(struktur)))
                .check(() -> domains(struktur).flatMap(Optional::stream).findFirst())
                .refusal();
    }

    private static List<String> empty(StrukturRkt struktur) {
        return struktur.sasaran().isEmpty()
                ? List.of("rkt")
                : struktur.sasaran().stream()
                        .filter(s -> s.indikator().isEmpty())
                        .map(s -> "sasaran/" + s.id())
                        .toList();
    }

    private static List<String> repeated(StrukturRkt struktur) {
        Stream<String> sasaran = struktur.sasaran().stream().map(SasaranRkt::id).map(id -> "sasaran/" + id);
        Stream<String> indikator = struktur.indikator().map(IndikatorRkt::id).map(id -> "indikator/" + id);
        Stream<String> program = struktur.program().map(p -> p.kode().value());
        Stream<String> kegiatan = kegiatan(struktur).map(k -> k.kode().value());
        Stream<String> sub = struktur.subKegiatan().map(s -> s.kode().value());
        return Stream.of(sasaran, indikator, program, kegiatan, sub)
                .flatMap(values -> Offenders.repeated(values).stream())
                .toList();
    }

    /** Codes that the year's nomenclature lacks, and codes that stand below a parent they do not belong to. */
    private static List<String> unknown(StrukturRkt struktur, Nomenklatur nomenklatur) {
        Stream<String> program = struktur.program()
                .filter(p -> nomenklatur.name(p.kode()).isEmpty())
                .map(p -> p.kode().value());
        Stream<String> kegiatan = struktur.program()
                .flatMap(p -> p.kegiatan().stream()
                        .filter(k -> nomenklatur.name(k.kode()).isEmpty()
                                || !k.kode().program().equals(p.kode()))
                        .map(k -> k.kode().value()));
        Stream<String> sub = kegiatan(struktur)
                .flatMap(k -> k.subKegiatan().stream()
                        .filter(s -> nomenklatur.name(s.kode()).isEmpty()
                                || !s.kode().kegiatan().equals(k.kode()))
                        .map(s -> s.kode().value()));
        return Stream.of(program, kegiatan, sub).flatMap(s -> s).toList();
    }

    private static Optional<Refusal> sums(ProgramRkt program) {
        return Stream.concat(
                        Stream.of(mismatch(program.kode().value(), program.pagu(), program.sum())),
                        program.kegiatan().stream().map(k -> mismatch(k.kode().value(), k.pagu(), k.sum())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> mismatch(String code, @Nullable Rupiah stated, Rupiah sum) {
        return stated == null || stated.equals(sum)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.SUM_MISMATCH, "code", code)
                        .with("stated", stated)
                        .with("sum", sum));
    }

    private static List<String> summed(StrukturRkt struktur) {
        Stream<String> indikator = struktur.indikator()
                .filter(i -> !i.satuan().admits(i.agregasi()))
                .map(i -> "indikator/" + i.id());
        Stream<String> program = struktur.program()
                .filter(p -> isSummed(p.outcome()))
                .map(p -> p.kode().value());
        Stream<String> kegiatan = kegiatan(struktur)
                .filter(k -> isSummed(k.outcome()))
                .map(k -> k.kode().value());
        Stream<String> sub = struktur.subKegiatan()
                .filter(s -> isSummed(s.output()))
                .map(s -> s.kode().value());
        return Stream.of(indikator, program, kegiatan, sub).flatMap(s -> s).toList();
    }

    private static boolean isSummed(Keluaran keluaran) {
        return !keluaran.satuan().admits(keluaran.agregasi());
    }

    private static Stream<Optional<Refusal>> domains(StrukturRkt struktur) {
        Stream<Optional<Refusal>> indikator = struktur.indikator()
                .map(i -> Optional.ofNullable(i.target())
                        .filter(t -> !i.satuan().admits(t))
                        .map(t -> Refusal.outOfDomain(i.id().value(), t, i.satuan())));
        Stream<Optional<Refusal>> program =
                struktur.program().map(p -> domain(p.kode().value(), p.outcome()));
        Stream<Optional<Refusal>> kegiatan =
                kegiatan(struktur).map(k -> domain(k.kode().value(), k.outcome()));
        Stream<Optional<Refusal>> sub =
                struktur.subKegiatan().map(s -> domain(s.kode().value(), s.output()));
        return Stream.of(indikator, program, kegiatan, sub).flatMap(s -> s);
    }

    private static Optional<Refusal> domain(String code, Keluaran keluaran) {
        return keluaran.satuan().admits(keluaran.target())
                ? Optional.empty()
                : Optional.of(Refusal.outOfDomain(code, keluaran.target(), keluaran.satuan()));
    }

    private static Stream<KegiatanRkt> kegiatan(StrukturRkt struktur) {
        return struktur.program().flatMap(p -> p.kegiatan().stream());
    }
}
