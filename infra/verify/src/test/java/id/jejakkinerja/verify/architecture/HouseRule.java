package id.jejakkinerja.verify.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.springframework.stereotype.Controller;

/**
 * The rules that bytecode can show. Each is a function of the root package, so the planted violations, which live in a
 * small house of their own with the same rooms, are judged by the very rule that judges the platform.
 */
enum HouseRule {
    KERNEL_STANDS_ALONE(root -> classes()
            .that()
            .resideInAPackage(root + ".kernel..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("", "java..", "org.jspecify..", root + ".kernel.."))
            .because("both services and any other program must be able to use the kernel as it is")),

    RUNTIME_SERVES_BOTH_SIDES(root -> noClasses()
            .that()
            .resideInAPackage(root + ".runtime..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(root + ".command..", root + ".query..", root + ".local.."))
            .because("what both services stand on cannot lean on either")),

    COMMAND_NEVER_SEES_QUERY(root -> noClasses()
            .that()
            .resideInAPackage(root + ".command..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(root + ".query..", root + ".local.."))
            .because("a decision rests on its own stream, never on a projection that may lag")),

    QUERY_NEVER_SEES_COMMAND(root -> noClasses()
            .that()
            .resideInAPackage(root + ".query..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(root + ".command..", root + ".local.."))
            .because("the read side knows the log and nothing else of the write side")),

    ONLY_AGGREGATES_TOUCH_AXON(root -> noClasses()
            .that(decide(root).or(fold(root)))
            .and(DescribedPredicate.not(nameMatching(".*Aggregate(\\$.*)?")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework.."))
            .because("a move to another framework must be an adapter's work")),

    DECISIONS_AND_FOLDS_KNOW_NO_SPRING(root -> noClasses()
            .that(decide(root).or(fold(root)))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."))
            .because("a pure function has nothing injected into it")),

    DECISIONS_AND_FOLDS_ARE_PURE(root -> noClasses()
            .that(decide(root).or(fold(root)))
            .should(Purity.reachForTheOutsideWorld())
            .because("time, identity and actor arrive with the command, or a replay would decide differently")),

    PAGES_ARE_ON_THE_READERS_SIDE(root -> classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage(root + ".query..", root + ".local..")
            .because("only there the bar, the menu and the alarm are put into a page's model (OnPages)")),

    NAMES_SAY_SOMETHING(root -> classes()
            .that()
            .resideInAPackage(root + "..")
            .should(Naming.bearNoEmptyWord())
            .because("a name that fits every class describes none")),

    PACKAGES_ARE_FEATURES(root -> noClasses()
            .should()
            .resideInAnyPackage(root + "..common..", root + "..commons..", root + "..util..", root + "..utils..")
            .because("packages are features, and everything belongs to one")),

    FIGURES_ARE_TYPES(root -> classes()
            .that(Figures.areMessages(root))
            .should(Figures.carryTypedFigures())
            .because("two codes of the same raw type can be swapped unseen, and a BigDecimal has no unit")),

    NULL_IS_DECLARED(root -> classes()
            .that()
            .resideInAPackage(root + "..")
            .should(Nullness.liveInANullMarkedPackage())
            .because("NullAway reads only what is marked")),

    OPTIONAL_IS_NO_PARAMETER(root -> methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + "..")
            .should(Nullness.takeNoOptional())
            .because("a caller should not have to wrap what it has")),

    OPTIONAL_IS_NEVER_NULL(root -> classes()
            .that()
            .resideInAPackage(root + "..")
            .should(Nullness.returnNoNullableOptional())
            .because("absence has one form at a time"));

    @SuppressWarnings("ImmutableEnumChecker") // a function of its argument alone
    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /**
     * @param root the package of the house to judge, "id.jejakkinerja" for the platform itself
     */
    ArchRule in(String root) {
        return rule.apply(root);
    }

    /** The write side's decisions: one package per stream, and the rules they share. */
    private static DescribedPredicate<JavaClass> decide(String root) {
        String command = root + ".command.";
        return resideInAnyPackage(
                command + "renstra..",
                command + "iku..",
                command + "tahunkinerja..",
                command + "kabupaten..",
                command + "perubahan..",
                command + "rule..");
    }

    /** The read side's one fold and the tables, which are functions of its state. */
    private static DescribedPredicate<JavaClass> fold(String root) {
        return resideInAnyPackage(root + ".query.fold..", root + ".query.perubahan..", root + ".query.tabel..");
    }
}
