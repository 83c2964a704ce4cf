/**
 * The kabupaten's own stream: reporting periods that Bappeda opens and closes for all kecamatan, and benchmarks. Pure; must not know
 * a kecamatan's figures.
 */
@NullMarked
package id.jejakkinerja.command.kabupaten;

import org.jspecify.annotations.NullMarked;
