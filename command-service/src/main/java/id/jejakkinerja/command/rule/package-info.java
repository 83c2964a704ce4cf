/**
 * Small pieces that the rules of every stream are made of. Must not know any stream.
 */
@NullMarked
package id.jejakkinerja.command.rule;

import org.jspecify.annotations.NullMarked;
