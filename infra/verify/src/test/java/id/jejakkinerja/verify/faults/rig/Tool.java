package id.jejakkinerja.verify.faults.rig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A program of the operating system that may be missing or forbidden. */
final class Tool {
    private Tool() {}

    /** Whether it did what was asked; what it said otherwise is printed. */
    static boolean run(String... command) {
        String said;
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return true;
            }
        } catch (IOException e) {
            said = e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            said = "interrupted";
        }
        System.out.println(String.join(" ", command) + ": " + said);
        return false;
    }
}
