package id.jejakkinerja.local.database;

import id.jejakkinerja.local.start.LocalSettings;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the embedded server and migrates while Spring reads its configuration: the one waits for disk and processes, the other computes
 * for two seconds. The bean takes over what was begun; where no context comes of it, it is closed again.
 */
public final class HeadStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);

    /** What was begun, as long as nobody has taken it. */
    static final class Begun implements ApplicationListener<ApplicationFailedEvent> {
        private final FutureTask<Embedded> start;
        private boolean taken;

        private Begun(FutureTask<Embedded> start) {
            this.start = start;
        }

        /** Waits for it. From now on it is the caller's to close. */
        synchronized Embedded take() throws SQLException, InterruptedException {
            taken = true;
            try {
                return start.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException refused -> throw refused;
                    case SQLException failed -> throw failed;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public synchronized void onApplicationEvent(ApplicationFailedEvent event) {
            if (taken) {
                return;
            }
            try {
                take().close();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("the database had not come up either: {}", e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        LocalSettings settings =
                Binder.get(context.getEnvironment()).bindOrCreate("jejak", Bindable.of(LocalSettings.class));
        Begun begun = new Begun(new FutureTask<>(() -> Embedded.start(settings)));
        context.getBeanFactory().registerSingleton("headStart", begun);
        context.addApplicationListener(begun);
        Thread.ofPlatform().name("head-start").start(begun.start);
    }
}
