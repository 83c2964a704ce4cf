package id.jejakkinerja.local.sample;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Runs the load beside the serving platform, and ends it before the command path it needs is taken away. */
final class SampleBackground implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SampleLoader loader;
    private final Thread thread;

    SampleBackground(SampleLoader loader) {
        this.loader = loader;
        this.thread = Thread.ofPlatform().name("sample-data").daemon().unstarted(loader::load);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        // a child context (the management port's own) announces itself as well
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        loader.stop();
        if (thread.getState() != Thread.State.NEW) {
            thread.join(PATIENCE);
        }
    }
}
