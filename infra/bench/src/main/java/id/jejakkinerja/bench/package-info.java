/**
 * Benchmarks of the assembled platform. Every figure stands beside the limit it is measured against, taken in the same run on the same
 * server; nothing of the platform may depend on this module.
 */
@NullMarked
package id.jejakkinerja.bench;

import org.jspecify.annotations.NullMarked;
