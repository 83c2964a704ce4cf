/**
 * "Hitung ulang": a year of one kecamatan or of all is folded from zero and compared, field by field and cell by cell, with what readers
 * see. Reads only; an auditor must be able to run it on a platform that they do not trust.
 */
@NullMarked
package id.jejakkinerja.query.ulang;

import org.jspecify.annotations.NullMarked;
