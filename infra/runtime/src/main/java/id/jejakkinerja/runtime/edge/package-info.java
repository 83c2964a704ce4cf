/**
 * What stands between the network and the services: who is calling (JWT), what went wrong (RFC 9457), which request it was (correlation id).
 */
@NullMarked
package id.jejakkinerja.runtime.edge;

import org.jspecify.annotations.NullMarked;
