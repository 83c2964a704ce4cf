package id.jejakkinerja.bench.append;

import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.platform.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own benchmark program with the statements that our path sends for one command: what a client that does nothing else could
 * reach on this server. Its streams are copies of the measured ones, so that each is as long as its original.
 */
final class Pgbench implements Rounds.Contender {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");

    private static final String EVENT_COLUMNS =
            "position, event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata";
    private static final String STREAM = "(:streams::text || :client_id::text)";
    private static final String EVENT_ID =
            "('00000000-0000-3000-8000-' || :run::text || '-' || :client_id::text || '-' || :seq::text)";
    private static final String COMMAND_ID =
            "('bench-pgbench-' || :run::text || '-' || :client_id::text || '-' || :seq::text)";

    /**
     * In the order in which the path sends them; pgbench sees a variable in any colon, literals included, so those are variables. The
     * benchmark compares them with the server's log before it measures.
     */
    static final List<String> STATEMENTS = List.of(
            "insert into command.command_answer (command_id, command, subject, body_sha256, answered_at, answer) values ("
                    + COMMAND_ID + ", 'RecordExpenditure', 'demo-operator-35.09.28', :digest, now(), null)"
                    + " on conflict (command_id) do nothing",
            "select coalesce(max(sequence) + 1, 0) from command.domain_event where stream = " + STREAM,
            "select " + EVENT_COLUMNS + " from command.domain_event where stream = :kabupaten"
                    + " and sequence >= 1000 order by sequence",
            "select stream from command.domain_event where stream >= :plansfrom and stream < :plansto"
                    + " and sequence = 0 order by stream",
            "select " + EVENT_COLUMNS + " from command.domain_event where stream = :plan"
                    + " and sequence >= 1000 order by sequence",
            "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version,"
                    + " payload, metadata) values (" + EVENT_ID + ", " + STREAM
                    + ", :seq, 'tahunkinerja', now(), 'tahunkinerja.expenditure-recorded', '1', :payload, :metadata)",
            "update command.command_answer set answer = (select json_build_object(:k_position::text, max(position),"
                    + " :k_events::text, json_agg(json_build_object(:k_id::text, event_id, :k_type::text, event_name,"
                    + " :k_position::text, position) order by position))::text from command.domain_event where event_id in ("
                    + EVENT_ID + ")) where command_id = " + COMMAND_ID + " returning answer");

    /** So many of them a command asks before it decides. */
    private static final int ASKED_FIRST = 5;

    /**
     * What is measured.
     *
     * @param original the stream whose copies it appends to
     * @param copies how many streams, one a client
     * @param each transactions a client
     */
    record Size(String original, int copies, int each) {}

    /** How its statements travel. */
    enum Travel {
        /** Each waits for the answer to the one before, as pgbench's own scripts do. */
        ONE_BY_ONE,
        /** In three round trips, as our path sends them. */
        TOGETHER;

        private String script() {
            if (this == ONE_BY_ONE) {
                return "begin;\n" + String.join(";\n", STATEMENTS) + ";\ncommit;\n";
            }
            List<String> asked = STATEMENTS.subList(0, ASKED_FIRST);
            List<String> stored = STATEMENTS.subList(ASKED_FIRST, STATEMENTS.size());
            return pipeline("begin;\n" + String.join(";\n", asked)) + pipeline(String.join(";\n", stored))
                    + "commit;\n";
        }

        private static String pipeline(String statements) {
            return "\\startpipeline\n" + statements + ";\n\\endpipeline\n";
        }
    }

    private final String name;
    private final Server server;
    private final Path script;
    private final Size size;
    private int run;

    Pgbench(String name, Server server, Path directory, Size size, Travel travel) throws IOException {
        this.name = name;
        this.server = server;
        this.size = size;
        this.script = Files.writeString(
                directory.resolve("append-" + travel + ".pgbench"), travel.script() + "\\set seq :seq + 1\n");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double rate() throws IOException, SQLException, InterruptedException {
        run++;
        String mark = name.replaceAll("\\W", "") + run;
        List<String> command = new ArrayList<>(List.of("pgbench", "-h", "127.0.0.1", "-n", "-M", "prepared"));
        command.addAll(List.of("-p", Integer.toString(server.port()), "-U", "tk_events"));
        command.addAll(
                List.of("-c", Integer.toString(size.copies()), "-j", Integer.toString(Math.min(2, size.copies()))));
        command.addAll(List.of("-t", Integer.toString(size.each())));
        variables(mark, copy(mark)).forEach((variable, value) -> command.addAll(List.of("-D", variable + "=" + value)));
        command.addAll(List.of("-f", script.toString(), Server.DATABASE));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", server.password("tk_events"));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        Matcher tps = TPS.matcher(said);
        Matcher failed = FAILED.matcher(said);
        if (!tps.find() || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    /** What the statements' variables stand for. */
    private Map<String, String> variables(String mark, long length) throws SQLException {
        String kecamatan = size.original().split(":", -1)[1];
        return Map.ofEntries(
                Map.entry("run", mark),
                Map.entry("seq", Long.toString(length)),
                Map.entry("streams", streams(mark)),
                Map.entry("kabupaten", "kabupaten:" + kecamatan.substring(0, 5)),
                Map.entry("plansfrom", "renstra:" + kecamatan + ":"),
                Map.entry("plansto", "renstra:" + kecamatan + ":~"),
                Map.entry("plan", "renstra:" + kecamatan + ":2021-2026"),
                Map.entry("digest", "6cc4a31c".repeat(8)),
                Map.entry("payload", last("payload")),
                Map.entry("metadata", last("metadata")),
                Map.entry("k_position", "position"),
                Map.entry("k_events", "events"),
                Map.entry("k_id", "id"),
                Map.entry("k_type", "type"));
    }

    private static String streams(String mark) {
        return "tahunkinerja:pgbench-" + mark + "-";
    }

    /** @return the length of the copies, which is that of the original now */
    private long copy(String mark) throws SQLException {
        server.execute(
                "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version,"
                        + " payload, metadata) select gen_random_uuid()::text, '" + streams(mark)
                        + "' || copy, sequence,"
                        + " kind, recorded_at, event_name, event_version, payload, metadata from command.domain_event,"
                        + " generate_series(0, " + (size.copies() - 1) + ") copy where stream = '" + size.original()
                        + "'"
                        + " order by sequence");
        return server.number("select count(*) from command.domain_event where stream = '" + size.original() + "'");
    }

    /** A column of the original's last event, so that what is inserted has the size it has in our path. */
    private String last(String column) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + column + " from command.domain_event where stream = '"
                        + size.original() + "' order by sequence desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
