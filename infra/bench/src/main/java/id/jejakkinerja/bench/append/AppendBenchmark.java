package id.jejakkinerja.bench.append;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.append.Pgbench.Travel;
import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.platform.Api;
import id.jejakkinerja.bench.platform.PlatformHere;
import id.jejakkinerja.bench.report.Report;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.runtime.command.CommandPort;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/**
 * Commands a second, 16 clients, every commit on disk. What a command-service has runs along, its notary too; live view and witness, which
 * are a query-service's, stand still (to the witness every event of pgbench is one that no command wrote). Positions come from the log's
 * identity column, sequential as in production.
 */
public final class AppendBenchmark {
    private static final int CLIENTS = 16;
    /** The server takes 40; what is not measured here leaves them to pgbench and to Axon. The pool of commands is as in production. */
    private static final String[] SETTINGS = {
        "--jejak.database.query-pool=2",
        "--jejak.database.accounts-pool=2",
        // all clients here are one user at one address, who would be sent away
        "--jejak.edge.rate.user=1000000/s burst 1000000",
        "--jejak.edge.rate.address=1000000/s burst 1000000"
    };

    private static final String OURS = "command path, own streams";
    private static final String OURS_SHARED = "command path, one stream";
    private static final String HTTP = "HTTP, JWT and JSON";
    private static final String PLAIN = "Axon as it comes";
    private static final String PGBENCH = "pgbench, own streams";
    private static final String PGBENCH_TOGETHER = "pgbench, three round trips";
    private static final String PGBENCH_ONE = "pgbench, one client";

    private AppendBenchmark() {}

    public static void run(Options options) throws Exception {
        Path dataDir = options.freshDirectory("append");
        Report report = options.report("append");
        int each = Math.max(1, options.events(6_400) / CLIENTS);
        try (PlatformHere platform = PlatformHere.start(dataDir, SETTINGS)) {
            List<KodeKecamatan> all = Expenditures.kecamatan().subList(0, CLIENTS + 1);
            report.progress("planning the year of " + all.size() + " kecamatan");
            Expenditures.prepare(platform.commands(), all);
            platform.bean(EventProcessingConfiguration.class)
                    .eventProcessor("live-view")
                    .ifPresent(EventProcessor::shutDown);
            platform.stop("witnessLoop");
            platform.stop("logCheckLoop");
            report.setting("postgresql", platform.server().settings());
            report.setting("clients", CLIENTS);
            report.setting("commandsPerClientAndRound", each);
            KodeKecamatan shared = all.getLast();
            check(platform, dataDir, shared, report);
            measure(platform, dataDir, all.subList(0, CLIENTS), shared, each, options.rounds(), report);
        }
        report.finish(options.out());
    }

    /** pgbench must be given the work that the path gives the server, or the comparison means nothing. */
    private static void check(PlatformHere platform, Path dataDir, KodeKecamatan kecamatan, Report report)
            throws Exception {
        for (int i = 0; i < 20; i++) {
            send(platform.commands(), kecamatan);
        }
        List<String> sent = SentStatements.of(platform.server(), dataDir, () -> {
            send(platform.commands(), kecamatan);
            return null;
        });
        report.setting("statementsPerCommand", sent);
        List<String> ours =
                Pgbench.STATEMENTS.stream().map(SentStatements::essence).toList();
        if (!sent.equals(ours)) {
            throw new IllegalStateException(
                    "pgbench's script is not what a command sends:\n" + String.join("\n", sent));
        }
    }

    private static void measure(
            PlatformHere platform,
            Path dataDir,
            List<KodeKecamatan> own,
            KodeKecamatan shared,
            int each,
            int rounds,
            Report report)
            throws Exception {
        CommandPort port = platform.commands();
        Api api = platform.api();
        List<String> tokens = own.stream()
                .map(kecamatan -> platform.tokens().of(Expenditures.operator(kecamatan)))
                .toList();
        try (PlainAxon plain = PlainAxon.over(platform.server(), own)) {
            List<Rounds.Contender> contenders = new ArrayList<>();
            Pgbench.Size ownStreams = new Pgbench.Size(year(own.getFirst()), CLIENTS, each);
            contenders.add(new Pgbench(PGBENCH, platform.server(), dataDir, ownStreams, Travel.ONE_BY_ONE));
            contenders.add(new Pgbench(PGBENCH_TOGETHER, platform.server(), dataDir, ownStreams, Travel.TOGETHER));
            contenders.add(contender(OURS, CLIENTS, each, client -> send(port, own.get(client))));
            contenders.add(contender(HTTP, CLIENTS, each, client -> send(api, tokens.get(client), own.get(client))));
            // it reads the whole stream with every command, so its streams stay short
            contenders.add(contender(PLAIN, CLIENTS, Math.clamp(each / 8, 1, 20), plain::append));
            contenders.add(new Pgbench(
                    PGBENCH_ONE,
                    platform.server(),
                    dataDir,
                    new Pgbench.Size(year(shared), 1, each),
                    Travel.ONE_BY_ONE));
            contenders.add(contender(OURS_SHARED, CLIENTS, Math.max(1, each / CLIENTS), client -> send(port, shared)));
            Rounds measured = Rounds.run(rounds, contenders, report::progress);
            report.rates(measured, contenders, "commands/s");
            report.ratio("command path / pgbench", measured.ratios(OURS, PGBENCH), 0.8);
            report.ratio("command path / pgbench, three round trips", measured.ratios(OURS, PGBENCH_TOGETHER));
            report.ratio("HTTP / pgbench", measured.ratios(HTTP, PGBENCH), 0.5);
            report.ratio("command path / Axon as it comes", measured.ratios(OURS, PLAIN), 4);
            report.ratio("one stream / pgbench with one client", measured.ratios(OURS_SHARED, PGBENCH_ONE), 0.8);
        }
        report.note(
                "A stream takes one writer at a time, so 16 clients on one stream stand beside pgbench with one client.");
        report.note(
                "Axon as it comes: JPA event store, its Jackson serializer, the same decision; no command ids, no neighbours.");
    }

    private static String year(KodeKecamatan kecamatan) {
        return StreamId.tahunKinerja(kecamatan, new TahunAnggaran(2023)).value();
    }

    private static void send(CommandPort port, KodeKecamatan kecamatan) {
        int number = Expenditures.nextNumber();
        port.send(
                Expenditures.COMMAND,
                Expenditures.body(kecamatan, number),
                Expenditures.operator(kecamatan),
                Expenditures.commandId(number),
                "bench");
    }

    private static void send(Api api, String token, KodeKecamatan kecamatan) throws IOException {
        int number = Expenditures.nextNumber();
        HttpResponse<String> answer = api.command(
                token, Expenditures.COMMAND, Expenditures.commandId(number), Expenditures.body(kecamatan, number));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static Rounds.Contender contender(String name, int clients, int each, Clients.Work work) {
        return new Rounds.Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double rate() throws Exception {
                return Clients.rate(clients, each, work);
            }
        };
    }
}
