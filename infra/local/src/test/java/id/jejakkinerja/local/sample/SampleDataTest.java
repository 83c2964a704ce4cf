package id.jejakkinerja.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.local.sample.SyntheticCourse.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample is a list of commands")
class SampleDataTest {
    /** An NIP as it is printed, with or without its spaces. */
    private static final Pattern NIP = Pattern.compile("(?<![0-9a-f])\\d{8} ?\\d{6} ?\\d ?\\d{3}(?![0-9a-f])");

    private static final List<SampleStep> ALL = SampleData.all();

    @Test
    @DisplayName("every step has a key of its own, and a command id made of it")
    void everyStepHasItsOwnKey() {
        assertThat(ALL)
                .extracting(SampleStep::commandId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() <= 120);
        assertThat(ALL).first().extracting(SampleStep::commandId).isEqualTo("sample-v1/jember-2021-open");
    }

    @Test
    @DisplayName("every step is a command of the catalogue, complete and without an unknown field")
    void everyStepIsACommand() {
        assertThat(ALL)
                .allSatisfy(
                        step -> assertThat(SampleWorld.command(step).getClass().getSimpleName())
                                .isEqualTo(step.command()));
    }

    @Test
    @DisplayName("every step says where its figures come from")
    void everyStepHasProvenance() {
        assertThat(ALL)
                .allSatisfy(
                        step -> assertThat(SampleWorld.meta(step).provenance()).isNotNull());
    }

    @Test
    @DisplayName("what is generated says so in every command, and nothing of Ledokombo says it")
    void generatedIsLabelled() {
        assertThat(SampleData.synthetic())
                .extracting(SampleWorld::meta)
                .extracting(CommandMeta::provenance)
                .containsOnly(new Provenance(Provenance.Kind.SYNTHETIC, "Data sintetis, bukan data nyata"));
        assertThat(SampleData.ledokombo())
                .extracting(step -> SampleWorld.meta(step).provenance())
                .noneMatch(p -> p != null && p.kind() == Provenance.Kind.SYNTHETIC);
    }

    @Test
    @DisplayName(
            "what the source lacks is marked illustrative: the first PK and RKT of 2023 and the division by kind of spending")
    void whatTheSourceLacksIsIllustrative() {
        assertThat(SampleData.ledokombo())
                .filteredOn(step -> kind(step) == Provenance.Kind.ILLUSTRATIVE)
                .extracting(SampleStep::key)
                .contains(
                        "ledokombo-2023-rkt",
                        "ledokombo-2023-pk",
                        "ledokombo-2023-pagu-7.01.01.2.09.0009",
                        "ledokombo-2023-pagu-7.01.01.2.09.0009-modal")
                .doesNotContain("ledokombo-2023-pk-perubahan", "ledokombo-2023-rkt-perubahan", "ledokombo-2023-shift");
    }

    @Test
    @DisplayName("no step carries an NIP")
    void noStepCarriesAnNip() {
        assertThat("19670622 199303 1 006 dan 196706221993031006").containsPattern(NIP);
        assertThat(ALL)
                .extracting(SampleStep::body)
                .noneMatch(body -> NIP.matcher(body).find());
    }

    @Test
    @DisplayName("the steps are the same, byte for byte, every time")
    void theStepsAreTheSameEveryTime() {
        assertThat(SampleData.all()).isEqualTo(ALL);
    }

    @Test
    @DisplayName("the other thirty kecamatan have a year each, and each its own figures")
    void thirtyOthersHaveTheirOwnYear() {
        List<String> gaji = SampleData.synthetic().stream()
                .filter(step -> step.key().endsWith("-pagu-7.01.01.2.02.0001"))
                .map(step -> step.body().replaceAll(".*\"amount\":(\\d+).*", "$1"))
                .toList();
        assertThat(gaji).hasSize(DaftarKecamatan.all().size() - 1);
        assertThat(gaji.stream().distinct()).hasSizeGreaterThan(15);
    }

    @Test
    @DisplayName("three kecamatan have not reported, and every course of a report occurs")
    void everyCourseOccurs() {
        List<Progress> courses = IntStream.range(0, 30)
                .mapToObj(index -> SyntheticCourse.of(index).progress())
                .toList();
        assertThat(courses).containsAll(Arrays.asList(Progress.values()));
        assertThat(courses)
                .filteredOn(progress -> progress == Progress.NOT_REPORTED)
                .hasSize(3);
    }

    private static Provenance.Kind kind(SampleStep step) {
        return Objects.requireNonNull(SampleWorld.meta(step).provenance(), step::key)
                .kind();
    }
}
