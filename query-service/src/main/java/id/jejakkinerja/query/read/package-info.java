/**
 * A kecamatan's year at a moment: live, at a position, as known at a time, as in force on a date. One fold for all of them.
 */
@NullMarked
package id.jejakkinerja.query.read;

import org.jspecify.annotations.NullMarked;
