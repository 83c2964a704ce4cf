/**
 * What a browser meets around the services' pages: the login, the session, the security headers, and a person's own account.
 */
@NullMarked
package id.jejakkinerja.local.web;

import org.jspecify.annotations.NullMarked;
