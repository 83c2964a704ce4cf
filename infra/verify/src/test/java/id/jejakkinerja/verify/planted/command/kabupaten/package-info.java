@NullMarked
package id.jejakkinerja.verify.planted.command.kabupaten;

import org.jspecify.annotations.NullMarked;
