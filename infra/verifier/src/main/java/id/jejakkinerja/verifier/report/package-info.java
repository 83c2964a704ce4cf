/** What a verification found: which areas hold, which do not and why, as codes with figures. Knows neither language nor screen. */
@NullMarked
package id.jejakkinerja.verifier.report;

import org.jspecify.annotations.NullMarked;
