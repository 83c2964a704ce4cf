/**
 * The one directory that holds everything this process must not lose, and the files in it that nobody else may read.
 */
@NullMarked
package id.jejakkinerja.local.directory;

import org.jspecify.annotations.NullMarked;
