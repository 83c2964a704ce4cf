@NullMarked
package id.jejakkinerja.verify.planted.query.tabel;

import org.jspecify.annotations.NullMarked;
