/** What the platform must withstand: bad input, mutated commands, callers that race, a process that is killed, a database role that oversteps. */
@NullMarked
package id.jejakkinerja.verify.adverse;

import org.jspecify.annotations.NullMarked;
