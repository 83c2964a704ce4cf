package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Findings;
import java.io.IOException;

/** Something that must be true of a bundle. Made anew for each bundle, for most of them remember what came before. */
interface BundleRule {
    /** Where its faults belong. */
    Area area();

    /** Before any line is read. */
    default void claims(BundleFile bundle, Claims claims, Findings found) throws IOException {}

    /** For every line, in order, that could be read in both files. */
    default void pair(Pair pair, Findings found) {}

    /** After the last line. */
    default void end(Totals totals, Findings found) {}
}
