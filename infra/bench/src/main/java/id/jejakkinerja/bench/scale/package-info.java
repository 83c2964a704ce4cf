/**
 * What the national history costs: to write, to rebuild, to keep and to read.
 */
@NullMarked
package id.jejakkinerja.bench.scale;

import org.jspecify.annotations.NullMarked;
