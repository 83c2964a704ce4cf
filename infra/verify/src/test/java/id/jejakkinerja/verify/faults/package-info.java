/** The promise of the platform, kept whatever happens to its parts: seeded schedules of faults against a running cluster. */
@NullMarked
package id.jejakkinerja.verify.faults;

import org.jspecify.annotations.NullMarked;
