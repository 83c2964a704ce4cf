/**
 * The five-year plan: registered, adopted, amended with a reason per change (Permendagri 86/2017, Pasal 123 and 342). Pure; must not
 * know a year's figures.
 */
@NullMarked
package id.jejakkinerja.command.renstra;

import org.jspecify.annotations.NullMarked;
