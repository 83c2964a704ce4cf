package id.jejakkinerja.verify.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** What a pure function may not call: clocks, chance, files, the network, the environment. */
final class Purity {
    private static final Set<String> IMPURE_TYPES = Set.of(
            Clock.class.getName(),
            Random.class.getName(),
            ThreadLocalRandom.class.getName(),
            "java.security.SecureRandom",
            "java.util.random.RandomGenerator",
            "java.io.File",
            "java.nio.file.Files",
            "java.lang.ProcessBuilder",
            "java.lang.Thread");
    private static final Set<String> IMPURE_METHODS = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random");

    private Purity() {}

    static ArchCondition<JavaClass> reachForTheOutsideWorld() {
        return new ArchCondition<>("reach for a clock, chance, a file or the environment") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(Purity::isImpure)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return IMPURE_TYPES.contains(owner)
                || owner.startsWith("java.net.")
                || IMPURE_METHODS.contains(owner + "." + access.getName())
                || (owner.startsWith("java.time.") && access.getName().equals("now"));
    }
}
