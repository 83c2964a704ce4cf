@NullMarked
package id.jejakkinerja.verify.planted.command.renstra;

import org.jspecify.annotations.NullMarked;
