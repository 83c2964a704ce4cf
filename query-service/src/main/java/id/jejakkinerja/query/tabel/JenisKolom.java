package id.jejakkinerja.query.tabel;

/** What a column holds, which decides how it is written and aligned. */
public enum JenisKolom {
    /** Words. */
    TEKS,
    /** A code or stable id; its label is the words for it. */
    KODE,
    /** A constant of the domain; its label is the words for it. */
    PILIHAN,
    /** A value in the unit of the row's {@code satuan}. */
    NILAI,
    /** An object of such values, one for each of the column's parts. */
    NILAI_PER_BAGIAN,
    /** Money. */
    RUPIAH,
    /** An object of money, one for each of the column's parts. */
    RUPIAH_PER_BAGIAN,
    /** A percentage with two decimals. */
    PERSEN,
    /** A predicate, AA to D. */
    PREDIKAT,
    /** A year or another whole number that is never grouped. */
    TAHUN,
    /** A whole number. */
    BILANGAN,
    TANGGAL,
    /** A moment. */
    WAKTU,
    /** Yes or no. */
    YA_TIDAK,
    /** A list of objects, shown in its own way. */
    DAFTAR
}
