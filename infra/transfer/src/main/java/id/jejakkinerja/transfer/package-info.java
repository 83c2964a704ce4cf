/**
 * The program {@code transfer}: exports a log to a file, checks such a file, imports it into another store. Decides nothing about events
 * and knows no service; whatever it moves stays what it was, byte for byte.
 */
@NullMarked
package id.jejakkinerja.transfer;

import org.jspecify.annotations.NullMarked;
