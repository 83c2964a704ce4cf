/**
 * Figures and dates as Indonesian readers write them.
 */
@NullMarked
package id.jejakkinerja.runtime.text;

import org.jspecify.annotations.NullMarked;
