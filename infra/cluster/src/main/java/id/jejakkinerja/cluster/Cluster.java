package id.jejakkinerja.cluster;

import id.jejakkinerja.cluster.Backends.Listener;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Command-services behind one door, query-services, and what they stand on. */
public final class Cluster implements AutoCloseable {
    private final ClusterSettings settings;
    private final Backends backends;
    private final Routes routes;
    private final DatabaseNode store;
    private final DatabaseNode readModel;
    private final BrokerNode broker;
    private final ServiceProcess issuer;
    private final List<ServiceProcess> commands;
    private final Optional<Balancer> balancer;
    private final List<ServiceProcess> queries;

    private Cluster(
            ClusterSettings settings,
            Artifacts artifacts,
            Backends backends,
            Routes routes,
            List<DatabaseNode> databases) {
        this.settings = settings;
        this.backends = backends;
        this.routes = routes;
        this.store = databases.getFirst();
        this.readModel = databases.getLast();
        this.broker = backends.broker(listeners(settings, routes));
        Programs programs = new Programs(settings, artifacts, routes);
        this.issuer = programs.issuer();
        this.commands = IntStream.rangeClosed(1, settings.commandPorts().size())
                .mapToObj(number -> programs.commandService(number, store.access()))
                .toList();
        this.balancer = settings.isBalanced()
                ? Optional.of(new Balancer(settings.commandPort(), settings.commandPorts()))
                : Optional.empty();
        this.queries = IntStream.rangeClosed(1, settings.queryPorts().size())
                .mapToObj(number -> programs.queryService(number, readModel.access()))
                .toList();
    }

    /** Starts everything, over the data of an earlier and even of a killed cluster, and waits until all of it is ready. */
    public static Cluster start(ClusterSettings settings, Artifacts artifacts, Backends backends, Routes routes) {
        Leftover.endAll(settings.directory());
        List<DatabaseNode> databases = List.of(
                backends.database(Wire.STORE, settings.storePort()),
                backends.database(Wire.READ_MODEL, settings.readModelPort()));
        try {
            CompletableFuture.allOf(databases.stream()
                            .map(database -> CompletableFuture.runAsync(database::start))
                            .toArray(CompletableFuture[]::new))
                    .join();
            Cluster cluster = new Cluster(settings, artifacts, backends, routes, databases);
            cluster.startServices();
            return cluster;
        } catch (RuntimeException e) {
            backends.close();
            throw e;
        }
    }

    private void startServices() {
        try {
            broker.start();
            services().forEach(ServiceProcess::start);
            services().forEach(ServiceProcess::awaitReady);
        } catch (RuntimeException e) {
            services().forEach(ServiceProcess::stop);
            balancer.ifPresent(Balancer::close);
            throw e;
        }
    }

    /** A door of its own for every client, so that each can be led through a way of its own. */
    private static Map<String, Listener> listeners(ClusterSettings settings, Routes routes) {
        Map<String, Listener> listeners = new HashMap<>();
        kafkaClients(settings).forEach(client -> {
            int port = kafkaPort(settings, client);
            listeners.put(client, new Listener(port, routes.port(new Wire(client, Wire.KAFKA), port)));
        });
        return listeners;
    }

    private static Stream<String> kafkaClients(ClusterSettings settings) {
        return Stream.concat(
                IntStream.rangeClosed(1, settings.commandPorts().size()).mapToObj(Wire::command),
                IntStream.rangeClosed(1, settings.queryPorts().size()).mapToObj(Wire::query));
    }

    /** The doors lie side by side, the command-services' first. */
    static int kafkaPort(ClusterSettings settings, String client) {
        return settings.kafkaPort() + kafkaClients(settings).toList().indexOf(client);
    }

    /** Where a program that reads the topic finds the broker: by the first command-service's way. */
    public String bootstrapServers() {
        return "127.0.0.1:" + routes.port(new Wire(Wire.command(1), Wire.KAFKA), settings.kafkaPort());
    }

    /** Where callers send commands. */
    public URI commandsUri() {
        return URI.create(
                "http://localhost:" + routes.port(new Wire(Wire.CALLERS, Wire.COMMANDS), settings.commandPort()));
    }

    /**
     * Where callers read.
     *
     * @param number of the query-service, from 1
     */
    public URI readsUri(int number) {
        Wire wire = new Wire(Wire.CALLERS, Wire.query(number));
        return URI.create(
                "http://localhost:" + routes.port(wire, settings.queryPorts().get(number - 1)));
    }

    public URI issuerUri() {
        return URI.create("http://localhost:" + settings.issuerPort());
    }

    public DatabaseNode store() {
        return store;
    }

    public DatabaseNode readModel() {
        return readModel;
    }

    public BrokerNode broker() {
        return broker;
    }

    public List<ServiceProcess> commands() {
        return commands;
    }

    public List<ServiceProcess> queries() {
        return queries;
    }

    /** All processes of ours: command-services, query-services, issuer. */
    public Stream<ServiceProcess> services() {
        return Stream.of(commands.stream(), queries.stream(), Stream.of(issuer)).flatMap(s -> s);
    }

    /** Services first, then what they stand on. */
    @Override
    public void close() {
        CompletableFuture.allOf(services()
                        .map(service -> CompletableFuture.runAsync(service::stop))
                        .toArray(CompletableFuture[]::new))
                .join();
        balancer.ifPresent(Balancer::close);
        backends.close();
    }
}
