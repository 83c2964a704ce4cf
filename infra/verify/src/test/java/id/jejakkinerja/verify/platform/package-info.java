/** Starts the platform as a process of its own, the way a user does, and talks to it over HTTP only. */
@NullMarked
package id.jejakkinerja.verify.platform;

import org.jspecify.annotations.NullMarked;
