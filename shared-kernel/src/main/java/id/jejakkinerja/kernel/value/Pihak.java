package id.jejakkinerja.kernel.value;

/**
 * A party to a Perjanjian Kinerja.
 *
 * @param nama name as printed, without NIP
 * @param jabatan office held
 */
public record Pihak(String nama, String jabatan) {
    public Pihak {
        nama = InvalidValue.requireText("pihak.nama", nama, 120);
        jabatan = InvalidValue.requireText("pihak.jabatan", jabatan, 120);
    }
}
