/**
 * What stands between the network and the services: who is calling (JWT), what went wrong (RFC 9457), which request it was (correlation id),
 * and how much at a time (rates, queues, sizes, slow clients).
 */
@NullMarked
package id.jejakkinerja.runtime.edge;

import org.jspecify.annotations.NullMarked;
