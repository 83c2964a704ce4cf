package id.jejakkinerja.verify.architecture;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        rule.in(ROOT).allowEmptyShould(true).check(PLATFORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROOT + ".kernel", ROOT + ".runtime", ROOT + ".command", ROOT + ".query", ROOT + ".local"})
    void theRulesHaveSomethingToJudgeIn(String room) {
        assumeTrue(isFurnished(room), room + " is empty, so far");
    }

    @ParameterizedTest
    @ValueSource(strings = {ROOT + ".command", ROOT + ".query"})
    void theFeaturesOfAServiceFormNoCycle(String service) {
        assumeTrue(isFurnished(service), service + " is empty, so far");
        ApplicationModules.of(service, new ImportOption.DoNotIncludeTests())
                .detectViolations()
                .throwIfPresent();
    }

    private static boolean isFurnished(String room) {
        return PLATFORM.containPackage(room);
    }
}
