/**
 * What a run says: the machine it ran on, its figures as a table and as JSON.
 */
@NullMarked
package id.jejakkinerja.bench.report;

import org.jspecify.annotations.NullMarked;
