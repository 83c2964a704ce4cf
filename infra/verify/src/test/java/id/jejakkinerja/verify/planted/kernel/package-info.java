@NullMarked
package id.jejakkinerja.verify.planted.kernel;

import org.jspecify.annotations.NullMarked;
