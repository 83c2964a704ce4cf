package id.jejakkinerja.verify.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Where absence may show, and in which form. */
final class Nullness {
    private Nullness() {}

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s: its package is not @NullMarked".formatted(type.getName())));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                // The compiler's own methods, such as the bodies of lambdas, take what they must.
                if (!method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getRawParameterTypes().stream().anyMatch(Nullness::isOptional)) {
                    events.add(SimpleConditionEvent.violated(method, "%s takes one".formatted(method.getFullName())));
                }
            }
        };
    }

    /** By reflection, because {@link Nullable} annotates types and ArchUnit reads only declarations. */
    static ArchCondition<JavaClass> returnNoNullableOptional() {
        return new ArchCondition<>("return no @Nullable Optional") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getMethods().stream().noneMatch(method -> isOptional(method.getRawReturnType()))) {
                    return; // most classes: they need not be loaded
                }
                Arrays.stream(type.reflect().getDeclaredMethods())
                        .filter(Nullness::returnsNullableOptional)
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                type, "%s.%s may return null".formatted(type.getName(), method.getName()))));
            }
        };
    }

    private static boolean isOptional(JavaClass type) {
        return type.isEquivalentTo(Optional.class);
    }

    private static boolean returnsNullableOptional(Method method) {
        return method.getReturnType() == Optional.class
                && method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }
}
