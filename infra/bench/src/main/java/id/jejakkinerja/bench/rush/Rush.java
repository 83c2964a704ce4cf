package id.jejakkinerja.bench.rush;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jejakkinerja.bench.append.Expenditures;
import id.jejakkinerja.bench.measure.OpenLoop;
import id.jejakkinerja.bench.platform.Api;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.runtime.command.CommandReceipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends the commands and finds out what became of them. */
final class Rush {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNT = "demo-operator-35.09.28";
    private static final long POLL_NANOS = 10_000_000;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    /**
     * What came of it.
     *
     * @param positions of the acknowledged events, by event id
     */
    record Outcome(OpenLoop.Outcome commands, OpenLoop.Outcome freshness, Map<String, Long> positions) {}

    private final Targets targets;
    private final Api commands;
    private final Api reads;
    private final String auditor;
    private final List<KodeKecamatan> kecamatan =
            DaftarKecamatan.all().stream().map(Kecamatan::code).toList();
    private final Map<KodeKecamatan, String> tokens = new ConcurrentHashMap<>();

    Rush(Targets targets) {
        this.targets = targets;
        this.commands = new Api(URI.create(targets.commands()));
        this.reads = new Api(URI.create(targets.reads()));
        this.auditor = targets.tokens().of(new Actor("demo-auditor", Set.of(Peran.AUDITOR), null));
        kecamatan.forEach(k -> tokens.put(k, targets.tokens().of(new Actor(ACCOUNT, Set.of(Peran.OPERATOR), k))));
    }

    List<KodeKecamatan> kecamatan() {
        return kecamatan;
    }

    /** Plans every year through the API. */
    void prepare() {
        Expenditures.prepare(
                (name, body, actor, ids) -> {
                    String token = targets.tokens().of(new Actor(accountOf(actor), actor.roles(), actor.kecamatan()));
                    try {
                        HttpResponse<String> answer = commands.command(token, name, ids.commandId(), body);
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(name + ": " + answer.statusCode() + " " + answer.body());
                        }
                        return new CommandReceipt(0, List.of());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                kecamatan);
    }

    /** An account that exists and has the role, so that it is not also the one that approves. */
    private static String accountOf(Actor actor) {
        if (actor.has(Peran.BAPPEDA)) {
            return "demo-bappeda";
        }
        return actor.has(Peran.CAMAT) ? "demo-camat-35.09.28" : ACCOUNT;
    }

    Outcome send(double perSecond, int requests) throws InterruptedException {
        Map<String, Long> positions = new ConcurrentHashMap<>();
        Histogram freshness = new ConcurrentHistogram(3_600_000_000L, 3);
        AtomicInteger never = new AtomicInteger();
        Queue<Thread> watchers = new ConcurrentLinkedQueue<>();
        OpenLoop.Outcome sent = OpenLoop.run(perSecond, requests, n -> {
            KodeKecamatan own = kecamatan.get(n % kecamatan.size());
            int number = Expenditures.nextNumber();
            try {
                HttpResponse<String> answer = commands.command(
                        tokens.getOrDefault(own, ""),
                        Expenditures.COMMAND,
                        Expenditures.commandId(number),
                        Expenditures.body(own, number));
                long acknowledged = System.nanoTime();
                if (answer.statusCode() != 200) {
                    return false;
                }
                JsonNode event = JSON.readTree(answer.body()).path("events").path(0);
                long position = event.path("position").longValue();
                positions.put(event.path("id").textValue(), position);
                watchers.add(Thread.startVirtualThread(() -> {
                    if (isVisible(position)) {
                        freshness.recordValue(Math.max(1, (System.nanoTime() - acknowledged) / 1000));
                    } else {
                        never.incrementAndGet();
                    }
                }));
                return true;
            } catch (IOException e) {
                return false;
            }
        });
        for (Thread watcher : watchers) {
            watcher.join();
        }
        return new Outcome(sent, new OpenLoop.Outcome(freshness, positions.size(), never.get()), positions);
    }

    /** When what was acknowledged was signed. */
    OpenLoop.Outcome signed(Outcome outcome) throws IOException, InterruptedException {
        return new Signing(reads, auditor).after(outcome.positions().values());
    }

    /** Asks the consolidated view until it says that it has read so far. */
    private boolean isVisible(long position) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            try {
                HttpResponse<String> answer = reads.get(auditor, "/api/v1/kabupaten/35.09/tahun/2023/capaian");
                if (answer.statusCode() == 200
                        && JSON.readTree(answer.body()).path("position").longValue() >= position) {
                    return true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return false;
    }

    /** How many acknowledged events are not in the log exactly once, where their receipt said. */
    int lost(Outcome outcome) throws IOException {
        int lost = 0;
        Map<String, Integer> found = new HashMap<>();
        long after = outcome.positions().values().stream()
                        .mapToLong(Long::longValue)
                        .min()
                        .orElse(1)
                - 1;
        while (true) {
            JsonNode page = JSON.readTree(reads.get(auditor, "/api/v1/audit/events?limit=500&after=" + after)
                    .body());
            JsonNode events = page.path("events");
            if (events.isEmpty()) {
                break;
            }
            for (JsonNode event : events) {
                found.merge(
                        event.path("id").asText() + "@" + event.path("position").longValue(), 1, Integer::sum);
                after = event.path("position").longValue();
            }
        }
        for (Map.Entry<String, Long> acknowledged : outcome.positions().entrySet()) {
            if (found.getOrDefault(acknowledged.getKey() + "@" + acknowledged.getValue(), 0) != 1) {
                lost++;
            }
        }
        return lost;
    }
}
