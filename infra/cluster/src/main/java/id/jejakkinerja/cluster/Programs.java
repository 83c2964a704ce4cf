package id.jejakkinerja.cluster;

import id.jejakkinerja.cluster.ServiceProcess.Program;
import id.jejakkinerja.local.directory.RandomSecret;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How each service is started: its jar, its settings, and its passwords, which no command line shows. */
final class Programs {
    private static final String HOST = "127.0.0.1:";
    private static final String ISSUER = "id.jejakkinerja.local.JejakIssuer";
    private static final String PAGES = "jejak-pages";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final ClusterSettings settings;
    private final Artifacts artifacts;
    private final Routes routes;
    private final String pagesSecret = RandomSecret.next();

    Programs(ClusterSettings settings, Artifacts artifacts, Routes routes) {
        this.settings = settings;
        this.artifacts = artifacts;
        this.routes = routes;
    }

    /** Accounts and tokens, with the demo clients, over a database of its own. */
    ServiceProcess issuer() {
        Path jar = artifacts.jar("infra/local");
        List<String> command = new ArrayList<>(List.of("-Dloader.main=" + ISSUER, "-cp", jar.toString(), LAUNCHER));
        command.addAll(List.of(
                "--server.port=" + settings.issuerPort(),
                "--jejak.log=text",
                "--jejak.sample-data=true",
                "--jejak.public-url=" + issuerUri(),
                "--jejak.data-dir=" + settings.directory().resolve("issuer"),
                "--jejak.postgres.binaries-dir=" + settings.directory().resolve("postgres-programs")));
        command.add("--jejak.pages.client-id=" + PAGES);
        command.add("--jejak.pages.urls=" + String.join(",", pageUrls()));
        return new ServiceProcess(
                program("issuer", command), settings.issuerPort(), Map.of("JEJAK_PAGES_CLIENTSECRET", pagesSecret));
    }

    /** Every address under which a browser may come to the pages. */
    private List<String> pageUrls() {
        return IntStream.rangeClosed(1, settings.queryPorts().size())
                .flatMap(number -> {
                    int port = settings.queryPorts().get(number - 1);
                    return IntStream.of(port, routes.port(new Wire(Wire.CALLERS, Wire.query(number)), port));
                })
                .distinct()
                .mapToObj(port -> "http://localhost:" + port)
                .toList();
    }

    /** @param number from 1 */
    ServiceProcess commandService(int number, DatabaseAccess store) {
        String name = Wire.command(number);
        int port = settings.commandPorts().get(number - 1);
        List<String> command = jar("command-service", name, port);
        command.add(database(new Wire(name, Wire.STORE), settings.storePort()));
        command.add(kafka(name));
        // whichever of them is the notary signs with the one key
        command.add("--jejak.notary.key-file=" + settings.directory().resolve("notary.key"));
        return new ServiceProcess(program(name, command), port, environment(name, store));
    }

    /** @param number from 1 */
    ServiceProcess queryService(int number, DatabaseAccess readModel) {
        String name = Wire.query(number);
        int port = settings.queryPorts().get(number - 1);
        List<String> command = jar("query-service", name, port);
        command.add(database(new Wire(name, Wire.READ_MODEL), settings.readModelPort()));
        command.add(kafka(name));
        command.add("--jejak.commands.uri=http://" + HOST
                + routes.port(new Wire(name, Wire.COMMANDS), settings.commandPort()));
        command.add("--jejak.pages.client-id=" + PAGES);
        command.add("--jejak.pages.account=" + issuerUri() + "/akun");
        Map<String, String> environment = environment(name, readModel);
        // nobody ends TLS before it, unless its own environment knows better
        environment.putIfAbsent("JEJAK_COOKIE_SECURE", "false");
        environment.put("JEJAK_PAGES_CLIENTSECRET", pagesSecret);
        return new ServiceProcess(program(name, command), port, environment);
    }

    URI issuerUri() {
        return URI.create("http://localhost:" + settings.issuerPort());
    }

    private Program program(String name, List<String> command) {
        return new Program(name, settings.directory().resolve(name), settings.jvm(), command);
    }

    /** The issuer's name is the one that callers know it by; its keys are fetched the way that lies between it and this service. */
    private List<String> jar(String module, String name, int port) {
        int issuer = routes.port(new Wire(name, Wire.ISSUER), settings.issuerPort());
        return new ArrayList<>(List.of(
                "-jar",
                artifacts.jar(module).toString(),
                "--server.port=" + port,
                "--jejak.log=text",
                "--jejak.issuer.uri=" + issuerUri(),
                "--jejak.issuer.jwks-uri=http://localhost:" + issuer + "/oauth2/jwks"));
    }

    private String database(Wire wire, int port) {
        return "--jejak.database.server=jdbc:postgresql://" + HOST + routes.port(wire, port) + "/";
    }

    private String kafka(String client) {
        // the first contact goes the way that all later ones go
        return "--jejak.kafka.bootstrap-servers=" + HOST
                + routes.port(new Wire(client, Wire.KAFKA), Cluster.kafkaPort(settings, client));
    }

    private Map<String, String> environment(String service, DatabaseAccess access) {
        Map<String, String> environment = new HashMap<>(settings.environments().getOrDefault(service, Map.of()));
        for (DatabaseRole role : DatabaseRole.values()) {
            if (access.knows(role)) {
                environment.put(
                        "JEJAK_DATABASE_PASSWORDS_" + role.name().toUpperCase(Locale.ROOT), access.password(role));
            }
        }
        return environment;
    }
}
