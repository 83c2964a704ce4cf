/**
 * Evidence: files that figures are proven by. Kept outside the events, which name them by their SHA-256.
 */
@NullMarked
package id.jejakkinerja.query.bukti;

import org.jspecify.annotations.NullMarked;
