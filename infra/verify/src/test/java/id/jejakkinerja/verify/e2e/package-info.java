/**
 * The platform from outside: the sample year as tables, commands over HTTP, access, operations and the API's own description.
 */
@NullMarked
package id.jejakkinerja.verify.e2e;

import org.jspecify.annotations.NullMarked;
