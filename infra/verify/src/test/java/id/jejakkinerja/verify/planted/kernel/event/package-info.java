@NullMarked
package id.jejakkinerja.verify.planted.kernel.event;

import org.jspecify.annotations.NullMarked;
