/**
 * What was asked of the platform and what it answered, and the judge who compares that with what it keeps. Pure: the rows are read
 * elsewhere.
 */
@NullMarked
package id.jejakkinerja.verify.faults.check;

import org.jspecify.annotations.NullMarked;
