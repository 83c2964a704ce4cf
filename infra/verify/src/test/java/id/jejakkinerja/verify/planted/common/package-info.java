@NullMarked
package id.jejakkinerja.verify.planted.common;

import org.jspecify.annotations.NullMarked;
