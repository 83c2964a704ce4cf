package id.jejakkinerja.verify.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say nothing about what a class is for. */
final class Naming {
    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Abstract", "Default", "Dto", "DTO", "Info");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_$-]");

    private Naming() {}

    static ArchCondition<JavaClass> bearNoEmptyWord() {
        return new ArchCondition<>("bear no word of " + EMPTY_WORDS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                BETWEEN_WORDS
                        .splitAsStream(type.getSimpleName())
                        .filter(EMPTY_WORDS::contains)
                        .forEach(word -> events.add(SimpleConditionEvent.violated(
                                type, "%s bears the word %s".formatted(type.getName(), word))));
            }
        };
    }
}
