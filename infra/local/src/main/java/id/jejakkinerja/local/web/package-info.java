/**
 * What a browser meets before it is signed in: the login page, the session, the security headers.
 */
@NullMarked
package id.jejakkinerja.local.web;

import org.jspecify.annotations.NullMarked;
