package id.jejakkinerja.kernel.pk;

import id.jejakkinerja.kernel.value.InvalidValue;

/**
 * One stated fact about a kecamatan in a year.
 *
 * @param nama what is stated ("Luas wilayah")
 * @param nilai its value as printed ("156,9")
 * @param satuan its unit ("km²")
 * @param source where it was published
 */
public record ProfilKecamatan(String nama, String nilai, String satuan, String source) {
    public ProfilKecamatan {
        nama = InvalidValue.requireText("profil.nama", nama, 120);
        nilai = InvalidValue.requireText("profil.nilai", nilai, 200);
        satuan = InvalidValue.requireText("profil.satuan", satuan, 40);
        source = InvalidValue.requireText("profil.source", source, 200);
    }
}
