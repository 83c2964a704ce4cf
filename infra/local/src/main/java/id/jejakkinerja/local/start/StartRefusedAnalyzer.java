package id.jejakkinerja.local.start;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refusal into the two paragraphs that Spring Boot prints instead of a stack trace: Indonesian first, English second. */
public final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        return new FailureAnalysis(
                cause.code() + "\n\n" + text(cause, "description"), text(cause, "action"), rootFailure);
    }

    private static String text(StartRefused refused, String part) {
        return LANGUAGES.stream()
                .map(language -> bundle(language).getString(refused.code() + "." + part))
                .map(pattern -> new MessageFormat(pattern, Locale.ROOT)
                        .format(refused.figures().toArray()))
                .collect(Collectors.joining("\n\n"));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                StartRefusal.class.getName(),
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
