/** A TCP proxy that does to connections what networks do to them. Test equipment; knows bytes only. */
@NullMarked
package id.jejakkinerja.verify.faults.proxy;

import org.jspecify.annotations.NullMarked;
