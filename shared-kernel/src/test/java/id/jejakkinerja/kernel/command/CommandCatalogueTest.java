package id.jejakkinerja.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Daftar perintah")
class CommandCatalogueTest {
    @Test
    @DisplayName("Tiap perintah ada di daftar, dengan nama kelasnya dan paling sedikit satu peran")
    void everyCommandIsListed() {
        Set<String> commands = leaves(Command.class).map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(CommandCatalogue.all().stream().map(CommandCatalogue.Entry::name))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(commands);
        assertThat(CommandCatalogue.all())
                .allSatisfy(entry -> assertThat(entry.roles()).isNotEmpty())
                .allSatisfy(
                        entry -> assertThat(CommandCatalogue.find(entry.name())).contains(entry));
        assertThat(CommandCatalogue.find("DropTable")).isEmpty();
    }

    @Test
    @DisplayName("Auditor dan admin tidak dapat mengirim perintah apa pun")
    void auditorsAndAdminsChangeNothing() {
        assertThat(CommandCatalogue.all())
                .allSatisfy(entry -> assertThat(entry.roles()).doesNotContain(Peran.AUDITOR, Peran.ADMIN));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(CommandCatalogueTest::leaves)
                        .distinct()
                : Stream.of(type);
    }
}
