/**
 * The HTTP read API (CONTRACT.md).
 */
@NullMarked
package id.jejakkinerja.query.api;

import org.jspecify.annotations.NullMarked;
