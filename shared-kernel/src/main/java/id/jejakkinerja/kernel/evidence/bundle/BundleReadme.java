package id.jejakkinerja.kernel.evidence.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The README of a bundle: what is in it, how to verify it, and what a bundle can and cannot prove. Its text is part of the form of a
 * bundle, because a verifier writes it again and compares: to change a word of it is a new form with a new number.
 */
public final class BundleReadme {
    private BundleReadme() {}

    /** In Indonesian, with these figures. */
    public static String text(BundleFigures figures) {
        return template()
                .replace("{origin}", figures.checkpoint().origin())
                .replace("{treeSize}", Long.toString(figures.checkpoint().treeSize()))
                .replace("{root}", figures.checkpoint().root().base64())
                .replace("{keys}", Integer.toString(figures.keys()))
                .replace("{events}", Long.toString(figures.events()))
                .replace("{lastPosition}", Long.toString(figures.lastPosition()))
                .replace("{eventsSha256}", figures.eventsSha256())
                .replace("{proofsSha256}", figures.proofsSha256())
                // The only text that others choose comes last, so that nothing in it is taken for a place of another
                // figure.
                .replace("{lastId}", figures.lastId());
    }

    private static String template() {
        try (InputStream in =
                Objects.requireNonNull(BundleReadme.class.getResourceAsStream("README.txt"), "README.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a file of this very program", e);
        }
    }
}
