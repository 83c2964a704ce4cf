/** A running cluster with everything that can be done to it: proxies on every wire, small disks, clocks that jump, late writers. */
@NullMarked
package id.jejakkinerja.verify.faults.rig;

import org.jspecify.annotations.NullMarked;
