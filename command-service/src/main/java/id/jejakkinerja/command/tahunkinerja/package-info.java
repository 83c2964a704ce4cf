/**
 * A kecamatan's year as one consistency boundary, composed of small pure parts: RKT, targets, Perjanjian Kinerja, budget, spending,
 * realisasi, analyses, reports (PermenPANRB 53/2014; PP 12/2019). Must not know how events are stored or who asked over which wire.
 */
@NullMarked
package id.jejakkinerja.command.tahunkinerja;

import org.jspecify.annotations.NullMarked;
