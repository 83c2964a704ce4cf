package id.jejakkinerja.runtime.edge;

import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** Tomcat's HTTP/1.1 with an eye on slow clients. Public, with a constructor for nobody: Tomcat makes it by its name. */
public final class EdgeProtocol extends Http11NioProtocol {
    private @Nullable SlowClients slowClients;
    private @Nullable Future<?> looking;

    /** Before the start. */
    void watch(SlowClients watch) {
        slowClients = watch;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, getAdapter(), watch());
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor().scheduleWithFixedDelay(watch()::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    private SlowClients watch() {
        return Objects.requireNonNull(slowClients, "started without a watch");
    }
}
