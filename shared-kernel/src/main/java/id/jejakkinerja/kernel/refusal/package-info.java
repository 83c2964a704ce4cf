/**
 * Why a command was not accepted: a code, the figures that decided it, and the accepted/refused decision itself.
 */
@NullMarked
package id.jejakkinerja.kernel.refusal;

import org.jspecify.annotations.NullMarked;
