package id.jejakkinerja.verify.adverse;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A platform of the adverse tests' own: the demo clients and Ledokombo's years, played over HTTP, and nobody who minds what else is
 * done to it. Shared by those tests, which must not rely on each other's events.
 */
public final class AdversePlatform {
    private AdversePlatform() {}

    private static final class Started {
        private static final RunningPlatform PLATFORM = start("adverse-platform-");
        private static final Api API = new Api(PLATFORM.uri());

        static {
            seed(API);
        }

        private Started() {}
    }

    public static RunningPlatform get() {
        return Started.PLATFORM;
    }

    static Api api() {
        return Started.API;
    }

    /** A platform over a directory of its own, with the demo clients and nothing in its log. */
    static RunningPlatform start(String name, String... settings) {
        try {
            return RunningPlatform.startEmpty(
                    Files.createTempDirectory(Path.of("target"), name).toAbsolutePath(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ledokombo's years from the sample, and a year 2024 with a plan and a budget. */
    static void seed(Api api) {
        List<Play> plays = Play.ledokombo();
        for (int i = 0; i < plays.size(); i++) {
            accepted(plays.get(i), plays.get(i).send(api, "seed/" + i));
        }
        for (String command : List.of("AdoptRkt", "AllocateBudget")) {
            Play play = Play.example(command);
            accepted(play, play.send(api, "seed/" + command));
        }
    }

    private static void accepted(Play play, Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("cannot seed with " + play + ": " + answer);
        }
    }
}
