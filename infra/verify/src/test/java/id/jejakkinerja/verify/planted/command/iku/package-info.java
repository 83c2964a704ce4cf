@NullMarked
package id.jejakkinerja.verify.planted.command.iku;

import org.jspecify.annotations.NullMarked;
