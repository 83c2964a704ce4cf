/**
 * The last minute before a deadline: every kecamatan records at once, over HTTP.
 */
@NullMarked
package id.jejakkinerja.bench.rush;

import org.jspecify.annotations.NullMarked;
