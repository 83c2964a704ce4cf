/**
 * The platform as the plain processes of one machine: a broker, two database servers, an issuer and the two services, each one
 * started, killed and started again by name. Knows addresses and settings, nothing of what the services do.
 */
@NullMarked
package id.jejakkinerja.cluster;

import org.jspecify.annotations.NullMarked;
