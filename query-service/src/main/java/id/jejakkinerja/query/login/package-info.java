/**
 * Signing in at the pages of a query-service that is a process of its own: people log in at the deployment's issuer (OpenID Connect,
 * authorization code with PKCE), and what they then do here is done with their token. Not picked up by the scan: in one process the
 * pages have a login form over the account store.
 */
@NullMarked
package id.jejakkinerja.query.login;

import org.jspecify.annotations.NullMarked;
