@NullMarked
package id.jejakkinerja.verify.planted.runtime;

import org.jspecify.annotations.NullMarked;
