package id.jejakkinerja.bench.platform;

import id.jejakkinerja.local.JejakKinerja;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.topic.SessionLoop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** The one-process mode inside this process, so that its beans can be called without HTTP between. */
public final class PlatformHere implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Path dataDir;

    private PlatformHere(ConfigurableApplicationContext context, Path dataDir) {
        this.context = context;
        this.dataDir = dataDir;
    }

    /** With the demo accounts, without sample data. */
    public static PlatformHere start(Path dataDir, String... settings) throws IOException {
        PlatformProcess.withoutSampleData(dataDir);
        String[] arguments = new String[settings.length + 5];
        arguments[0] = "--server.port=0";
        arguments[1] = "--jejak.data-dir=" + dataDir;
        arguments[2] = "--jejak.log=text";
        arguments[3] = "--jejak.sample-data=true";
        arguments[4] = "--logging.level.root=warn";
        System.arraycopy(settings, 0, arguments, 5, settings.length);
        return new PlatformHere(JejakKinerja.application().run(arguments), dataDir);
    }

    public CommandPort commands() {
        return bean(CommandPort.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops one of the loops that run beside the commands, for good. */
    public void stop(String loop) {
        context.getBean(loop, SessionLoop.class).stop();
    }

    public Api api() {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Api(URI.create("http://localhost:" + port));
    }

    public Server server() throws IOException {
        return Server.of(dataDir);
    }

    public Tokens tokens() {
        return Tokens.of(dataDir);
    }

    @Override
    public void close() {
        context.close();
    }
}
