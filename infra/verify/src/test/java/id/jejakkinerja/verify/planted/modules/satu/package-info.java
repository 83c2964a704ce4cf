@NullMarked
package id.jejakkinerja.verify.planted.modules.satu;

import org.jspecify.annotations.NullMarked;
