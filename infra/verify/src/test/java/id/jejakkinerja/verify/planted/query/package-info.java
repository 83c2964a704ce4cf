@NullMarked
package id.jejakkinerja.verify.planted.query;

import org.jspecify.annotations.NullMarked;
