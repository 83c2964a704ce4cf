package id.jejakkinerja.verify.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.util.Set;

/** Money, percent, codes and periods inside commands and events. */
final class Figures {
    private static final Set<String> RAW_NUMBERS =
            Set.of(BigDecimal.class.getName(), "double", "float", Double.class.getName(), Float.class.getName());
    private static final Set<String> CODES =
            Set.of("kecamatan", "tahun", "indikator", "sasaran", "kode", "subKegiatan", "from", "to", "amount");

    private Figures() {}

    /** Records that are commands or events of the house. */
    static DescribedPredicate<JavaClass> areMessages(String root) {
        return DescribedPredicate.describe(
                "are commands or events",
                type -> type.isRecord()
                        && (type.isAssignableTo(root + ".kernel.command.Command")
                                || type.isAssignableTo(root + ".kernel.event.DomainEvent")));
    }

    static ArchCondition<JavaClass> carryTypedFigures() {
        return new ArchCondition<>("carry money, percent, codes and periods as types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(component -> !component.getModifiers().contains(JavaModifier.STATIC))
                        .filter(component -> isRawNumber(component) || isRawCode(component))
                        .forEach(component -> events.add(SimpleConditionEvent.violated(
                                type,
                                "%s is a raw %s"
                                        .formatted(
                                                component.getFullName(),
                                                component.getType().getName()))));
            }
        };
    }

    /** Also inside a list or a map. */
    private static boolean isRawNumber(JavaField component) {
        return component.getAllInvolvedRawTypes().stream().anyMatch(type -> RAW_NUMBERS.contains(type.getName()));
    }

    private static boolean isRawCode(JavaField component) {
        return CODES.contains(component.getName()) && component.getRawType().isEquivalentTo(String.class);
    }
}
