@NullMarked
package id.jejakkinerja.verify.planted.command.tahunkinerja;

import org.jspecify.annotations.NullMarked;
