package id.jejakkinerja.bench.append;

import id.jejakkinerja.bench.platform.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the server was really asked while something ran, from its own log: the proof that pgbench is given the same work. A statement is
 * reduced to its verb and its table.
 */
final class SentStatements {
    private static final Pattern LOGGED = Pattern.compile("tk_events (\\d+) LOG: {2}(?:execute [^:]*|statement): (.*)");
    private static final Pattern STATEMENT =
            Pattern.compile("(?i)^\\s*(select|insert|update|delete)\\b.*?\\b(command\\.\\w+).*", Pattern.DOTALL);

    private SentStatements() {}

    /** The statements of the one command that the work sends, without BEGIN and COMMIT, which every transaction has. */
    static List<String> of(Server server, Path dataDir, Callable<?> work) throws Exception {
        String mark = "bench-" + UUID.randomUUID();
        log(server, "all", "%u %p ");
        try {
            server.number("select length('" + mark + "')");
            work.call();
        } finally {
            log(server, "none", "%m [%p] ");
        }
        return ofCommand(linesAfter(mark, dataDir));
    }

    /** {@code "insert command.command_answer"}. */
    static String essence(String sql) {
        Matcher matcher = STATEMENT.matcher(sql);
        return matcher.matches() ? (matcher.group(1) + " " + matcher.group(2)).toLowerCase(Locale.ROOT) : sql.strip();
    }

    private static void log(Server server, String statements, String prefix) throws SQLException, InterruptedException {
        server.execute(
                "alter system set log_statement = '" + statements + "'",
                "alter system set log_line_prefix = '" + prefix + "'",
                "select pg_reload_conf()");
        // every backend reads the new settings before its next statement, once the signal has reached it
        Thread.sleep(300);
    }

    private static List<String> linesAfter(String mark, Path dataDir) throws IOException {
        try (Stream<Path> files = Files.list(dataDir.resolve("postgres").resolve("log"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).contains(mark)) {
                        return lines.subList(i + 1, lines.size());
                    }
                }
            }
        }
        throw new IllegalStateException("the server did not log " + mark);
    }

    /** Those of the backend that claimed a command id, from the claim to the end of its transaction. */
    private static List<String> ofCommand(List<String> lines) {
        String backend = null;
        List<String> sent = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = LOGGED.matcher(line);
            if (!matcher.matches()) {
                continue;
            }
            String sql = matcher.group(2);
            if (backend == null && essence(sql).equals("insert command.command_answer")) {
                backend = matcher.group(1);
            }
            if (matcher.group(1).equals(backend)) {
                if (sql.equals("COMMIT")) {
                    return sent;
                }
                sent.add(essence(sql));
            }
        }
        throw new IllegalStateException("no command in the server's log");
    }
}
