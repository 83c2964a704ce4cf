/**
 * The year that a first start can show: Ledokombo 2021 to 2023 from its published report, and a generated year for the other 30
 * kecamatan. It is a list of commands, played through the same port as anybody's; this package knows no table, no event store and no
 * projection.
 */
@NullMarked
package id.jejakkinerja.local.sample;

import org.jspecify.annotations.NullMarked;
