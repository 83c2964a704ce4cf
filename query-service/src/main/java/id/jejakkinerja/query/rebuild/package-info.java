/**
 * Blue/green: a generation of the read model is filled from the log beside the one that is read, compared with it, and put in its place, or
 * back. Knows nothing of what the rows mean.
 */
@NullMarked
package id.jejakkinerja.query.rebuild;

import org.jspecify.annotations.NullMarked;
