package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.cluster.Cluster;
import id.jejakkinerja.cluster.ServiceProcess;
import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Waits until nothing is going on any more: all is started, copied and folded. */
public final class Quiet {
    private final Cluster cluster;
    private final KeptReader reader;

    Quiet(Cluster cluster, KeptReader reader) {
        this.cluster = cluster;
        this.reader = reader;
    }

    /** Services that were killed are ready again. */
    public void awaitServices() {
        cluster.services().forEach(ServiceProcess::awaitReady);
    }

    /** Services that were killed answer again, ready or not. */
    public void awaitAnswers() {
        cluster.services().forEach(ServiceProcess::awaitAnswers);
    }

    /** The broken promise to catch up, if it is one, after so long. */
    public List<Violation> awaitCaughtUp(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                KeptReader.Progress progress = reader.progress();
                if (progress.isCaughtUp()) {
                    return List.of();
                }
                last = progress.toString();
                Thread.sleep(100);
            } catch (SQLException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return List.of(new Violation(Promise.CATCHES_UP, "not within " + limit + ": " + last));
    }
}
