/**
 * What every process of the platform does before anything else starts.
 */
@NullMarked
package id.jejakkinerja.runtime.start;

import org.jspecify.annotations.NullMarked;
