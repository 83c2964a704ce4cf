/**
 * Roles, schemas and connection pools on some PostgreSQL. Knows neither who started that server nor what the tables mean.
 */
@NullMarked
package id.jejakkinerja.runtime.database;

import org.jspecify.annotations.NullMarked;
