/**
 * Has commands carried out by a command side that is another process: HTTP with the caller's own token. Only in the two-service mode;
 * not picked up by the scan.
 */
@NullMarked
package id.jejakkinerja.query.send;

import org.jspecify.annotations.NullMarked;
