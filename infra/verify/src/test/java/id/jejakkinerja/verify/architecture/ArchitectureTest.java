package id.jejakkinerja.verify.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** The platform keeps the rules of the house. That the rules bite is shown by {@link PlantedViolationTest}. */
class ArchitectureTest {
    private static final String ROOT = "id.jejakkinerja";
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void thePlatformKeeps(HouseRule rule) {
        rule.in(ROOT).check(PLATFORM);
    }

    /** A rule about an empty package passes for ever, so every package that a rule names must have something in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel.command",
                "kernel.event",
                "runtime",
                "command.renstra",
                "command.iku",
                "command.tahunkinerja",
                "command.kabupaten",
                "query.fold",
                "query.tabel",
                "local"
            })
    void theRulesHaveSomethingToJudgeIn(String room) {
        assertThat(PLATFORM.containPackage(ROOT + "." + room)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {ROOT + ".command", ROOT + ".query"})
    void theFeaturesOfAServiceFormNoCycle(String service) {
        ApplicationModules modules = ApplicationModules.of(service, new ImportOption.DoNotIncludeTests());

        assertThat(modules).hasSizeGreaterThan(1);
        assertThat(modules.detectViolations().getMessages()).isEmpty();
    }
}
