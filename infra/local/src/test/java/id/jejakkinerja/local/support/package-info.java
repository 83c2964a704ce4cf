/** The one-process mode without the services: one context, one database and one port for all tests of this module. */
@NullMarked
package id.jejakkinerja.local.support;

import org.jspecify.annotations.NullMarked;
