/**
 * The file of an exported log: its lines, its writer, and the reader that believes nothing. Knows no database.
 */
@NullMarked
package id.jejakkinerja.transfer.file;

import org.jspecify.annotations.NullMarked;
