/**
 * How this process starts: its settings, what follows from them, and why it may refuse to. Knows neither PostgreSQL nor accounts.
 */
@NullMarked
package id.jejakkinerja.local.start;

import org.jspecify.annotations.NullMarked;
