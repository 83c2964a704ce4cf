@NullMarked
package id.jejakkinerja.verify.planted.kernel.command;

import org.jspecify.annotations.NullMarked;
