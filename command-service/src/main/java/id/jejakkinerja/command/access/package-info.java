/**
 * Who may send which command, and what must come with it (DasarHukum, reason): the roles of Perbup and platform in one rule set, asked
 * by the edge and again by every stream. Must not know the state of any stream.
 */
@NullMarked
package id.jejakkinerja.command.access;

import org.jspecify.annotations.NullMarked;
