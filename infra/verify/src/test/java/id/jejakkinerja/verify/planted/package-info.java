/** A small house with the platform's rooms, in which every class but a few innocents breaks exactly one rule. */
@NullMarked
package id.jejakkinerja.verify.planted;

import org.jspecify.annotations.NullMarked;
