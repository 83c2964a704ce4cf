/**
 * The kabupaten and its 31 kecamatan with their Kemendagri codes.
 */
@NullMarked
package id.jejakkinerja.kernel.wilayah;

import org.jspecify.annotations.NullMarked;
