package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;

/** A Sasaran as a year sees it: what measures it and which sub kegiatan serve it. */
record SasaranTahun(SasaranId id, String nama, List<IndikatorTahun> indikator, List<KodeSubKegiatan> subKegiatan) {

    record IndikatorTahun(IndikatorId id, String nama, Satuan satuan, Arah arah, Agregasi agregasi) {}

    SasaranTahun {
        indikator = List.copyOf(indikator);
        subKegiatan = List.copyOf(subKegiatan);
    }
}
