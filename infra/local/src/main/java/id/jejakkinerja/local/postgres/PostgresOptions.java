package id.jejakkinerja.local.postgres;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The embedded server's settings. On the command line they win over every file, so nothing in the directory can weaken them. */
final class PostgresOptions {
    private PostgresOptions() {}

    /** Values must be single words: a shell splits them. */
    static String commandLine(int port) {
        Map<String, String> options = new LinkedHashMap<>();
        // What was acknowledged survives a power cut.
        options.put("fsync", "on");
        options.put("synchronous_commit", "on");
        options.put("full_page_writes", "on");
        // Only this machine, only over TCP, only with a password.
        options.put("listen_addresses", "127.0.0.1");
        options.put("port", Integer.toString(port));
        options.put("unix_socket_directories", "");
        options.put("password_encryption", "scram-sha-256");
        // The pools take about twenty; the rest is for an administrator and for migrations.
        options.put("max_connections", "40");
        options.put("shared_buffers", "128MB");
        options.put("timezone", "UTC");
        options.put("log_timezone", "UTC");
        // A week of logs inside the data directory, one file a day, overwritten a week later.
        options.put("logging_collector", "on");
        options.put("log_filename", "postgresql-%a.log");
        options.put("log_rotation_age", "1d");
        options.put("log_rotation_size", "0");
        options.put("log_truncate_on_rotation", "on");
        return options.entrySet().stream()
                .map(option -> "-c " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(" "));
    }
}
