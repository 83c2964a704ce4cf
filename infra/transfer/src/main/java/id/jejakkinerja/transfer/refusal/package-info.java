/**
 * Why a transfer ends without having done what it was asked to, as codes that a script can rely on.
 */
@NullMarked
package id.jejakkinerja.transfer.refusal;

import org.jspecify.annotations.NullMarked;
