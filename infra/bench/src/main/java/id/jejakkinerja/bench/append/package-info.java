/**
 * How many commands a second: our command path beside pgbench sending the same statements, and beside Axon as it comes.
 */
@NullMarked
package id.jejakkinerja.bench.append;

import org.jspecify.annotations.NullMarked;
