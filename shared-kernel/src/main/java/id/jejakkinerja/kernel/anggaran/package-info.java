/**
 * Rules about the money of a year that both sides must know: the command side refuses by them, a form tells by them what would be refused
 * (PP 12/2019; Permendagri 77/2020). What is known about a budget comes in as a value; where it comes from is neither's concern here.
 */
@NullMarked
package id.jejakkinerja.kernel.anggaran;

import org.jspecify.annotations.NullMarked;
