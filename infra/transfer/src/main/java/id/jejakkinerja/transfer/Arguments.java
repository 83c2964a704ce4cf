package id.jejakkinerja.transfer;

import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param options without their dashes
 */
record Arguments(Command command, Map<String, String> options) {
    /** Each with the options it takes, all of which have a value. */
    enum Command {
        EXPORT(Set.of("from", "user", "password-file", "data-dir", "out", "key", "lang")),
        CHECK(Set.of("in", "vkey", "lang")),
        IMPORT(Set.of("in", "vkey", "to", "user", "password-file", "data-dir", "lang")),
        HELP(Set.of("lang"));

        @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other kind
        private final Set<String> options;

        Command(Set<String> options) {
            this.options = options;
        }

        static Command of(String word) {
            return switch (word) {
                case "export" -> EXPORT;
                case "check" -> CHECK;
                case "import" -> IMPORT;
                case "help", "--help", "-h" -> HELP;
                default -> throw new TransferRefused(TransferRefusal.USAGE, word);
            };
        }
    }

    /** @throws TransferRefused USAGE */
    static Arguments parse(String... words) {
        List<String> given = Arrays.asList(words);
        if (given.isEmpty()) {
            return new Arguments(Command.HELP, Map.of());
        }
        Command command = Command.of(given.getFirst());
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < given.size(); i += 2) {
            String option = given.get(i);
            if (!option.startsWith("--") || !command.options.contains(option.substring(2))) {
                throw new TransferRefused(TransferRefusal.USAGE, option);
            }
            if (i + 1 == given.size() || options.putIfAbsent(option.substring(2), given.get(i + 1)) != null) {
                throw new TransferRefused(TransferRefusal.USAGE, option);
            }
        }
        return new Arguments(command, Map.copyOf(options));
    }

    @Nullable
    String find(String option) {
        return options.get(option);
    }

    /** @throws TransferRefused USAGE when it was not given */
    String require(String option) {
        String value = find(option);
        if (value == null) {
            throw new TransferRefused(TransferRefusal.USAGE, "--" + option);
        }
        return value;
    }
}
