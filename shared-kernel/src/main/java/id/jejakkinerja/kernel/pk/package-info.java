/**
 * The Perjanjian Kinerja (PK): what a camat promises the bupati for a year (PermenPANRB 53/2014, Lampiran I), and the words its
 * commands and events share.
 */
@NullMarked
package id.jejakkinerja.kernel.pk;

import org.jspecify.annotations.NullMarked;
