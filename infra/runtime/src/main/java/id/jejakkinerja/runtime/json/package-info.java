/**
 * The JSON of commands, stored events and consolidated rows: Jackson 2 over the kernel's plain records, and the upcasting of old events. Must not know Spring or a database.
 */
@NullMarked
package id.jejakkinerja.runtime.json;

import org.jspecify.annotations.NullMarked;
