package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.cluster.Cluster;
import id.jejakkinerja.cluster.ClusterSettings;
import id.jejakkinerja.cluster.DatabaseNode;
import id.jejakkinerja.cluster.ServiceProcess;
import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.verify.faults.check.History;
import id.jejakkinerja.verify.faults.check.Kept;
import id.jejakkinerja.verify.faults.proxy.FaultyProxy;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.BackendSwitch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two command-services behind one door, two query-services and what they stand on, each behind a proxy on every wire, and the tools to
 * break them.
 */
public final class Rig implements AutoCloseable {
    private static final int COMMAND_SERVICES = 2;
    private static final int QUERY_SERVICES = 2;
    private static final int LATE_WRITERS = 4;

    /** As in infra/compose: a proxy on this machine ends TLS, and says so. */
    private static final Map<String, String> BEHIND_TLS = Map.of(
            "JEJAK_COOKIE_SECURE", "true",
            "SERVER_FORWARDHEADERSSTRATEGY", "native",
            "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES", "127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1");

    private final Proxies proxies = new Proxies();
    private final Map<String, SmallDisk> disks = new HashMap<>();
    private final Map<String, JumpingClock> clocks = new HashMap<>();
    private final History history = new History();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger lateKeys = new AtomicInteger();
    private final List<CompletableFuture<Void>> lateWriters = new ArrayList<>();
    private final Cluster cluster;
    private long base = -1;

    private Rig(Path directory, int commandServices, int queryServices) {
        ClusterSettings settings = ClusterSettings.onFreePorts(directory, commandServices, queryServices);
        Map<String, Map<String, String>> environments = new HashMap<>();
        for (int number = 1; number <= queryServices; number++) {
            environments.put(Wire.query(number), new HashMap<>(BEHIND_TLS));
        }
        for (String service : List.of(Wire.command(1), Wire.query(1), Wire.query(2))) {
            environments.computeIfAbsent(service, any -> new HashMap<>()).putAll(clock(directory, service));
        }
        try {
            this.cluster = Cluster.start(
                    settings.withEnvironments(environments),
                    BackendSwitch.artifacts(),
                    BackendSwitch.choose(directory, this::storage, database -> clock(directory, database)),
                    proxies);
        } catch (RuntimeException e) {
            disks.values().forEach(SmallDisk::close);
            throw e;
        }
        try {
            keepLogsSmall();
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    /** A small disk is full when a fault says so, not when the write-ahead log has grown to a gigabyte, as it may unless told otherwise. */
    private void keepLogsSmall() throws SQLException {
        for (DatabaseNode database : List.of(cluster.store(), cluster.readModel())) {
            try (Connection connection = KeptReader.connect(database.access());
                    Statement statement = connection.createStatement()) {
                statement.execute("alter system set max_wal_size = '256MB'");
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    /** Starts everything and waits until it is ready. Nothing is in its log. */
    static Rig start() {
        return start(COMMAND_SERVICES, QUERY_SERVICES);
    }

    /** A rig of its own for a test that cannot share one; that test closes it. */
    public static Rig start(int commandServices, int queryServices) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path directory = Files.createTempDirectory(target, "cluster-").toAbsolutePath();
            return new Rig(directory, commandServices, queryServices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a process must be started with so that its clock can jump; nothing where there is no C compiler. */
    private Map<String, String> clock(Path directory, String process) {
        return JumpingClock.in(directory, process)
                .map(clock -> {
                    clocks.put(process, clock);
                    return clock.environment();
                })
                .orElse(Map.of());
    }

    /** Databases lie on disks of their own where that is permitted. */
    private Path storage(Path directory) {
        SmallDisk.mount(directory)
                .ifPresent(disk -> disks.put(directory.getFileName().toString(), disk));
        return directory;
    }

    public Cluster cluster() {
        return cluster;
    }

    /** All that was ever sent to this cluster by fault tests. */
    public History history() {
        return history;
    }

    /** Where commands go, through the proxy. */
    public URI commandsUri() {
        return cluster.commandsUri();
    }

    /** For tokens, and for commands and reads through the proxies: reads go to the query-services in turn. */
    public Api api() {
        return new Api(cluster.commandsUri(), cluster.issuerUri());
    }

    /** Reads, by turns from each query-service. */
    public Api reads() {
        return new Api(readsUris(), cluster.issuerUri());
    }

    /** Each query-service, through the proxy. */
    public List<URI> readsUris() {
        return IntStream.rangeClosed(1, cluster.queries().size())
                .mapToObj(cluster::readsUri)
                .toList();
    }

    public boolean hasDisks() {
        return !disks.isEmpty();
    }

    /** Services and databases whose clocks can jump; a container's cannot. */
    public Set<String> clocks() {
        return Set.copyOf(clocks.keySet());
    }

    FaultyProxy proxy(Wire wire) {
        return proxies.on(wire);
    }

    SmallDisk disk(String database) {
        return Objects.requireNonNull(disks.get(database), database);
    }

    JumpingClock clock(String process) {
        return Objects.requireNonNull(clocks.get(process), process);
    }

    void kill(String victim) {
        switch (victim) {
            case Wire.STORE, Wire.READ_MODEL -> database(victim).kill();
            case Wire.KAFKA -> cluster.broker().kill();
            default -> service(victim).kill();
        }
    }

    void start(String victim) {
        switch (victim) {
            case Wire.STORE, Wire.READ_MODEL -> database(victim).start();
            case Wire.KAFKA -> cluster.broker().start();
            default -> service(victim).start();
        }
    }

    void startUnlessAlive(String database) {
        if (!database(database).isAlive()) {
            database(database).start();
        }
    }

    private DatabaseNode database(String name) {
        return name.equals(Wire.STORE) ? cluster.store() : cluster.readModel();
    }

    /** A command-service or a query-service. */
    public ServiceProcess service(String name) {
        return Stream.concat(cluster.commands().stream(), cluster.queries().stream())
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    void commitLate(int year) {
        LateWriter writer = new LateWriter(cluster.store().access(), history);
        for (int i = 0; i < LATE_WRITERS; i++) {
            // each has a stream of its own, and the later one takes its position the sooner it lets go
            int own = 2000 + (year + i) % 100;
            int hold = 2500 - 600 * i;
            String key = "late/" + lateKeys.incrementAndGet();
            lateWriters.add(CompletableFuture.runAsync(
                    () -> writer.write(key, own, hold),
                    task -> Thread.ofVirtual().start(task)));
        }
    }

    void awaitLateWriters() {
        lateWriters.forEach(CompletableFuture::join);
        lateWriters.clear();
    }

    public Quiet quiet() {
        return new Quiet(cluster, reader());
    }

    public Kept kept() {
        return reader().read();
    }

    /** Who relays, who signs, who folds which segments. */
    public Claims claims() {
        return new Claims(cluster.store().access(), cluster.readModel().access());
    }

    /** The last position of the store's log before the first fault test began; what lies up to it is not in the history. */
    public synchronized long base() {
        if (base < 0) {
            base = reader().head();
        }
        return base;
    }

    private KeptReader reader() {
        return new KeptReader(cluster.store().access(), cluster.readModel().access());
    }

    /** Once; more often does no harm. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        cluster.close();
        proxies.close();
        disks.values().forEach(SmallDisk::close);
    }
}
