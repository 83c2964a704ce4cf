package id.jejakkinerja.bench.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that start together and each do the same number of things, one after another. */
final class Clients {
    /** What a client does once. */
    @FunctionalInterface
    interface Work {
        void once(int client) throws Exception;
    }

    private Clients() {}

    /** Things done a second by all clients together. */
    static double rate(int clients, int each, Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clients + 1);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                running.add(threads.submit(() -> {
                    start.await();
                    for (int n = 0; n < each; n++) {
                        work.once(client);
                    }
                    return null;
                }));
            }
            start.await();
            long started = System.nanoTime();
            for (Future<?> client : running) {
                client.get();
            }
            return clients * (double) each / ((System.nanoTime() - started) / 1e9);
        }
    }
}
