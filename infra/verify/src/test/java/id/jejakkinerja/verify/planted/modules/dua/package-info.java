@NullMarked
package id.jejakkinerja.verify.planted.modules.dua;

import org.jspecify.annotations.NullMarked;
