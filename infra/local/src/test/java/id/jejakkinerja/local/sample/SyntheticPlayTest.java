package id.jejakkinerja.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The generated year of thirty kecamatan, played through the rules after Ledokombo's")
class SyntheticPlayTest {
    private static final ScoringPolicy POLICY = ScoringPolicy.CURRENT;
    private static final SampleWorld WORLD = SampleWorld.played(SampleData.all());

    @Test
    @DisplayName("no rule refuses any of it")
    void nothingIsRefused() {
        assertThat(WORLD.refused()).isEmpty();
        assertThat(WORLD.happened()).hasSize(SampleData.all().size());
    }

    @Test
    @DisplayName("every state of a report can be seen")
    void everyStateCanBeSeen() {
        Map<String, Long> states =
                others().collect(Collectors.groupingBy(this::state, TreeMap::new, Collectors.counting()));

        assertThat(states)
                .isEqualTo(Map.of(
                        "BELUM",
                        3L,
                        "DRAF",
                        6L,
                        "DIAJUKAN",
                        5L,
                        "DISETUJUI",
                        5L,
                        "TERVERIFIKASI",
                        8L,
                        "DIKEMBALIKAN",
                        3L));
    }

    @Test
    @DisplayName("every predikat can be seen as the mean of a kecamatan, and some means are incomplete")
    void everyPredikatCanBeSeen() {
        List<Capaian.Terukur> complete = others().map(this::capaian)
                .filter(parts -> parts.stream().allMatch(c -> c.measured().isPresent()))
                .map(parts -> POLICY.rerata(parts).capaian().measured().orElseThrow())
                .toList();

        assertThat(complete).extracting(Capaian.Terukur::predikat).contains(Predikat.values());
        assertThat(complete).hasSizeLessThan(27);
    }

    @Test
    @DisplayName("some kecamatan shift pagu between programs and amend their PK, with a reason for each program")
    void someAmendTheirPk() {
        List<PKAmended> amended = others().flatMap(k -> WORLD.events(stream(k), PKAmended.class).stream())
                .toList();

        assertThat(amended)
                .hasSizeBetween(3, 5)
                .allSatisfy(e -> assertThat(e.changes())
                        .extracting(c -> c.item())
                        .containsExactlyInAnyOrder("program/7.01.02/pagu", "program/7.01.03/pagu"));
    }

    private static Stream<Kecamatan> others() {
        return DaftarKecamatan.all().stream().filter(k -> !k.code().equals(SampleData.LEDOKOMBO));
    }

    private static StreamId stream(Kecamatan kecamatan) {
        return StreamId.tahunKinerja(kecamatan.code(), SyntheticYear.TAHUN);
    }

    private String state(Kecamatan kecamatan) {
        List<TahunKinerjaEvent> events = WORLD.events(stream(kecamatan), TahunKinerjaEvent.class);
        String state = events.stream().anyMatch(RealizationRecorded.class::isInstance) ? "DRAF" : "BELUM";
        for (DomainEvent event : events) {
            state = switch (event) {
                case ReportSubmitted ignored -> "DIAJUKAN";
                case ReportApproved ignored -> "DISETUJUI";
                case ReportVerified ignored -> "TERVERIFIKASI";
                case ReportReturned ignored -> "DIKEMBALIKAN";
                default -> state;
            };
        }
        return state;
    }

    private List<Capaian> capaian(Kecamatan kecamatan) {
        RktAdopted plan = WORLD.events(stream(kecamatan), RktAdopted.class).getLast();
        return plan.struktur()
                .indikator()
                .map(indikator -> capaian(kecamatan, indikator))
                .toList();
    }

    private Capaian capaian(Kecamatan kecamatan, IndikatorRkt indikator) {
        SortedMap<Masa, Nilai> quarters = new TreeMap<>();
        WORLD.events(stream(kecamatan), RealizationRecorded.class).stream()
                .filter(e -> e.indikator().equals(indikator.id()))
                .forEach(e -> quarters.put(e.masa(), e.value()));
        Nilai year = POLICY.aggregate(indikator.agregasi(), quarters).orElse(null);
        return POLICY.capaian(indikator.arah(), indikator.target(), year);
    }
}
