/**
 * Pools of the one-process mode: everything in one database, whoever started its server.
 */
@NullMarked
package id.jejakkinerja.local.database;

import org.jspecify.annotations.NullMarked;
