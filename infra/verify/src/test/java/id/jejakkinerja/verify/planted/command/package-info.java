@NullMarked
package id.jejakkinerja.verify.planted.command;

import org.jspecify.annotations.NullMarked;
