package id.jejakkinerja.verify.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

/** Every rule of the house finds exactly the violations planted for it, and leaves the innocent beside them alone. */
class PlantedViolationTest {
    private static final String ROOT = "id.jejakkinerja.verify.planted";
    private static final JavaClasses PLANTS = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void findsWhatIsPlantedAgainst(HouseRule rule) {
        List<String> found = rule.in(ROOT).evaluate(PLANTS).getFailureReport().getDetails();

        assertThat(culprits(found)).isEqualTo(plantedAgainst(rule));
    }

    @Test
    void findsAPlantedCycleOfModules() {
        List<String> found = ApplicationModules.of(ROOT + ".modules", location -> true)
                .detectViolations()
                .getMessages();

        assertThat(found).anySatisfy(message -> assertThat(message).contains("Cycle", "satu", "dua"));
    }

    private static Set<String> culprits(List<String> found) {
        return PLANTS.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .filter(name -> found.stream().anyMatch(line -> line.contains("." + name)))
                .collect(Collectors.toSet());
    }

    private static Set<String> plantedAgainst(HouseRule rule) {
        return switch (rule) {
            case KERNEL_STANDS_ALONE -> Set.of("KernelOnSpring");
            case RUNTIME_SERVES_BOTH_SIDES -> Set.of("RuntimeOnQuery", "BalanceView");
            case COMMAND_NEVER_SEES_QUERY -> Set.of("DecisionOnProjection", "BalanceView");
            case QUERY_NEVER_SEES_COMMAND -> Set.of("ViewOnDecision", "PureDecision");
            case ONLY_AGGREGATES_TOUCH_AXON -> Set.of("DecisionOnAxon");
            case DECISIONS_AND_FOLDS_KNOW_NO_SPRING -> Set.of("DecisionOnSpring");
            case DECISIONS_AND_FOLDS_ARE_PURE ->
                Set.of("DecisionByTheClock", "DecisionByChance", "DecisionByTheFile", "TableAsOfNow");
            case PAGES_ARE_ON_THE_READERS_SIDE -> Set.of("PageAside");
            case NAMES_SAY_SOMETHING -> Set.of("BudgetManager", "PeriodInfo");
            case PACKAGES_ARE_FEATURES -> Set.of("BudgetManager");
            case FIGURES_ARE_TYPES -> Set.of("RawCommand", "RawEvent");
            case NULL_IS_DECLARED -> Set.of("Unmarked");
            case OPTIONAL_IS_NO_PARAMETER -> Set.of("OptionalTaken");
            case OPTIONAL_IS_NEVER_NULL -> Set.of("OptionalOrNull");
        };
    }
}
