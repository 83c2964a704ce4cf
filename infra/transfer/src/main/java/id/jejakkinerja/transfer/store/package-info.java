/**
 * The command side's store over plain JDBC: one snapshot read row by row, and rows put back exactly as they were. Knows the file's lines,
 * not how they are written down.
 */
@NullMarked
package id.jejakkinerja.transfer.store;

import org.jspecify.annotations.NullMarked;
