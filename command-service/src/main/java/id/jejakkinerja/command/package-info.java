/** The command side: decides, stores, and answers. Must not know the query side. */
@NullMarked
package id.jejakkinerja.command;

import org.jspecify.annotations.NullMarked;
