/**
 * The five-year plan (Renstra, Permendagri 86/2017): Tujuan, Sasaran, Indikator with a target per year.
 */
@NullMarked
package id.jejakkinerja.kernel.renstra;

import org.jspecify.annotations.NullMarked;
