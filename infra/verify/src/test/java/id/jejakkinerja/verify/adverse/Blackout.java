package id.jejakkinerja.verify.adverse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The PostgreSQL of a running platform, gone and back. */
public final class Blackout {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Blackout() {}

    /** SIGKILL to the postmaster; its children end by themselves when they see it gone. */
    public static void begin(Path dataDir) throws IOException {
        String pid = Files.readAllLines(dataDir.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /**
     * Starts it with the command line that it wrote down itself at its last start; it does not run as root, so root becomes nobody.
     *
     * @return the process, which is the caller's to end
     */
    public static Process end(Path dataDir) throws IOException {
        String line = Files.readString(dataDir.resolve("postgres/postmaster.opts"));
        List<String> command = WORD.matcher(line).results().map(Blackout::word).toList();
        List<String> asNobody = System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
        return new ProcessBuilder(
                        Stream.concat(asNobody.stream(), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(dataDir.resolve("postgres-again.log").toFile())
                .start();
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
