/**
 * The whole platform as one process: both services, a PostgreSQL and an issuer of its own. Nothing else may depend on this module but the
 * tests of the whole.
 */
@NullMarked
package id.jejakkinerja.local;

import org.jspecify.annotations.NullMarked;
