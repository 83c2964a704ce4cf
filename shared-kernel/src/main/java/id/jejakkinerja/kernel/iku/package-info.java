/**
 * Key performance indicators (IKU, PER/9/M.PAN/5/2007) as a camat decrees them.
 */
@NullMarked
package id.jejakkinerja.kernel.iku;

import org.jspecify.annotations.NullMarked;
