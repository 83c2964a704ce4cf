/**
 * The key performance indicators (IKU) that a camat decrees (PER/9/M.PAN/5/2007, Pasal 3 and 4). Pure; must not know the Renstra.
 */
@NullMarked
package id.jejakkinerja.command.iku;

import org.jspecify.annotations.NullMarked;
