/**
 * The built-in OpenID Connect issuer: signs access tokens for client accounts and verifies them. A deployment with its own issuer leaves it out.
 */
@NullMarked
package id.jejakkinerja.local.issuer;

import org.jspecify.annotations.NullMarked;
