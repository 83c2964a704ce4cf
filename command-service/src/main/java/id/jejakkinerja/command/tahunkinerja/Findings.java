package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What a report still lacks (PermenPANRB 53/2014, Lampiran II). Each finding is a path: {@code realisasi/ikm/TW1}. */
final class Findings {
    private Findings() {}

    static Optional<Refusal> check(Masa masa, TahunKinerja year) {
        List<String> findings = (masa.isQuarter() ? ofQuarter(masa, year) : ofYear(year)).toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(RefusalCode.FINDINGS_OPEN, "masa", masa).with("findings", findings));
    }

    private static Stream<String> ofQuarter(Masa masa, TahunKinerja year) {
        return year.rkt().indikator().stream()
                .filter(id -> !year.realisasi().of(id).containsKey(masa))
                .map(id -> realisasi(id, masa));
    }

    private static Stream<String> ofYear(TahunKinerja year) {
        Stream<String> unsigned =
                year.rkt().program().isEmpty() || year.pk().isSigned() ? Stream.empty() : Stream.of("pk");
        Stream<String> values = year.rkt().indikator().stream()
                .filter(id -> !isComplete(id, year))
                .map(id -> realisasi(id, Masa.TAHUN));
        Stream<String> contradictions = year.realisasi().indikator().stream()
                .filter(id -> year.rkt()
                        .measure(id)
                        .flatMap(year.realisasi()::contradiction)
                        .isPresent())
                .map(id -> "kontradiksi/" + id);
        Stream<String> targets =
                year.targets().contradictions(year.rkt()).keySet().stream().map(id -> "kontradiksi-target/" + id);
        Stream<String> analyses = year.rkt().sasaran().stream()
                .filter(sasaran -> !year.analyses().has(sasaran, Masa.TAHUN))
                .map(sasaran -> "analisis/" + sasaran + "/" + Masa.TAHUN);
        return Stream.of(unsigned, values, targets, contradictions, analyses).flatMap(s -> s);
    }

    /** Whether the year has a value: its own, or the quarters that make one (the fourth alone for LAST). */
    private static boolean isComplete(IndikatorId id, TahunKinerja year) {
        SortedMap<Masa, Nilai> values = year.realisasi().of(id);
        boolean last = year.rkt()
                .measure(id)
                .filter(m -> m.agregasi() == Agregasi.LAST)
                .isPresent();
        return values.containsKey(Masa.TAHUN)
                || (last ? values.containsKey(Masa.TW4) : values.keySet().containsAll(Masa.QUARTERS));
    }

    private static String realisasi(IndikatorId id, Masa masa) {
        return "realisasi/" + id + "/" + masa;
    }
}
