/**
 * Proves over random documents that every change is explained: what the write side records about an amendment, the read side finds again
 * by comparing the two versions, and it leads from the one to the other. Needs both sides, and neither a database nor a clock.
 */
@NullMarked
package id.jejakkinerja.local.perubahan;

import org.jspecify.annotations.NullMarked;
