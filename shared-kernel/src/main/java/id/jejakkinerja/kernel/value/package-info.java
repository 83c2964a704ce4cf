/**
 * Values of the domain: money, percent, codes, periods, units, people. Each refuses what it cannot mean; none knows a database, a clock or JSON.
 */
@NullMarked
package id.jejakkinerja.kernel.value;

import org.jspecify.annotations.NullMarked;
