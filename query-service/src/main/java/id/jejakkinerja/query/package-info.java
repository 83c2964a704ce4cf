/** The query side: folds the log, keeps the live view, answers tables and audits. Must not know the command side. */
@NullMarked
package id.jejakkinerja.query;

import org.jspecify.annotations.NullMarked;
