package id.jejakkinerja.verify.faults.load;

import id.jejakkinerja.verify.faults.check.Entry;
import id.jejakkinerja.verify.faults.check.History;
import id.jejakkinerja.verify.faults.check.Outcome;
import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.Unknown;
import id.jejakkinerja.verify.platform.Api;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The clients of one cycle. What they do follows from the seed; when they do it, from the machine. */
public final class Workload {
    /** How many cycles have a year of their own; the next one would have the first one's again. */
    public static final int YEARS = Year.MANY;

    private static final int CLIENTS = 8;
    private static final int LONGEST_PAUSE_MS = 60;
    private static final int MORE_SENDINGS = 3;
    private static final Duration SETTING_UP = Duration.ofSeconds(90);

    private final History history;
    private final Sender sender;
    private final Year year;
    private final String prefix;
    private final Random random;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private volatile boolean stopping;

    /**
     * A workload that has not begun.
     *
     * @param cycle gives its commands' keys a common beginning
     */
    public Workload(History history, URI commands, Api issuer, int cycle, long seed) {
        this.history = history;
        this.sender = new Sender(commands, issuer);
        this.year = Year.ofCycle(cycle);
        this.prefix = "cycle/" + cycle + "/";
        this.random = new Random(seed);
    }

    /** Sends what the others build on, one after the other, until each is decided. */
    public void setUp() {
        List<Play> plays = year.setUp();
        for (int i = 0; i < plays.size(); i++) {
            settle(plays.get(i), prefix + "setup/" + i);
        }
    }

    public void start() {
        for (int client = 0; client < CLIENTS; client++) {
            String keys = prefix + client + "/";
            Random own = new Random(random.nextLong());
            clients.execute(() -> {
                for (int i = 0; !stopping; i++) {
                    String key = keys + i;
                    sendAFewTimes(year.any(own, key), key, own);
                    pause(5 + own.nextInt(LONGEST_PAUSE_MS));
                }
            });
        }
    }

    public void stop() {
        stopping = true;
        clients.shutdown();
        try {
            if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("clients do not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Once everything works again: some senders whose command's fate is open ask again, and some who know the answer already.
     *
     * @return keys whose fate was open
     */
    public int askAgain() {
        List<Entry> own = history.entries().stream()
                .filter(entry -> entry.key().startsWith(prefix))
                .toList();
        int open = 0;
        for (Entry entry : own) {
            open += entry.isOpen() ? 1 : 0;
            int chance = random.nextInt(100);
            if (entry.isOpen() ? chance < 50 : chance < 4) {
                settle(new Play(entry.client(), entry.command(), entry.body()), entry.key());
            }
        }
        return open;
    }

    /** How many of its commands were acknowledged. */
    public long acknowledged() {
        return history.entries().stream()
                .filter(entry -> entry.key().startsWith(prefix))
                .filter(entry -> entry.outcomes().stream().anyMatch(Ok.class::isInstance))
                .count();
    }

    private void sendAFewTimes(Play play, String key, Random own) {
        history.sending(key, play.client(), play.command(), play.body());
        for (int sending = 0; sending <= MORE_SENDINGS && !stopping; sending++) {
            Outcome outcome = sender.send(play, key);
            history.ended(key, outcome);
            if (!(outcome instanceof Unknown) || own.nextBoolean()) {
                return; // it knows, or gives up
            }
            pause(own.nextInt(200));
        }
    }

    private void settle(Play play, String key) {
        history.sending(key, play.client(), play.command(), play.body());
        List<Outcome> heard = new ArrayList<>();
        long deadline = System.nanoTime() + SETTING_UP.toNanos();
        while (System.nanoTime() < deadline) {
            Outcome outcome = sender.send(play, key);
            history.ended(key, outcome);
            heard.add(outcome);
            if (!(outcome instanceof Unknown)) {
                return;
            }
            pause(200);
        }
        throw new IllegalStateException(key + " is never decided: " + heard);
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
