package id.jejakkinerja.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param files in the order they were named
 * @param options without their dashes; only {@code kunci} may have more than one value
 */
record Arguments(Command command, List<String> files, Map<String, List<String>> options) {
    /** Each with the number of files and the options it takes, all of which have a value. */
    enum Command {
        PERIKSA(1, Set.of("kunci", "jumlah", "terakhir", "lang")),
        BANDINGKAN(2, Set.of("kunci", "bukti", "lang")),
        BANTUAN(0, Set.of("lang"));

        private final int files;

        @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other kind
        private final Set<String> options;

        Command(int files, Set<String> options) {
            this.files = files;
            this.options = options;
        }

        static Command of(String word) {
            return switch (word) {
                case "periksa" -> PERIKSA;
                case "bandingkan" -> BANDINGKAN;
                case "bantuan", "--bantuan", "help", "--help", "-h" -> BANTUAN;
                default -> throw new UsageException(word);
            };
        }
    }

    /** @throws UsageException for an unknown word, one too many or one too few */
    static Arguments parse(String... words) {
        if (words.length == 0) {
            return new Arguments(Command.BANTUAN, List.of(), Map.of());
        }
        Command command = Command.of(words[0]);
        List<String> files = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                files.add(words[i]);
                continue;
            }
            String option = words[i].substring(2);
            List<String> values = options.computeIfAbsent(option, any -> new ArrayList<>());
            boolean again = !values.isEmpty() && !option.equals("kunci");
            if (!command.options.contains(option) || again || i + 1 == words.length) {
                throw new UsageException(words[i]);
            }
            values.add(words[++i]);
        }
        if (files.size() != command.files) {
            throw new UsageException(words[0]);
        }
        return new Arguments(command, files, options);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    @Nullable
    String find(String option) {
        List<String> values = all(option);
        return values.isEmpty() ? null : values.getFirst();
    }
}
