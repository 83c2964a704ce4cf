/**
 * The one way to have a command carried out, whoever asks and wherever the command side runs.
 */
@NullMarked
package id.jejakkinerja.runtime.command;

import org.jspecify.annotations.NullMarked;
