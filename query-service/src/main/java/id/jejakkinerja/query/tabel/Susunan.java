package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.KegiatanRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.List;

/** What a year is measured by: the Sasaran of its annual plan, else of the Renstra. */
final class Susunan {

    private Susunan() {}

    static List<SasaranTahun> of(KecamatanYear year) {
        return year.current()
                .rencana()
                .currentRkt()
                .map(rkt -> rkt.struktur().sasaran().stream().map(Susunan::of).toList())
                .or(() -> year.renstraVersion()
                        .map(v -> v.struktur().sasaran().map(Susunan::of).toList()))
                .orElse(List.of());
    }

    private static SasaranTahun of(SasaranRkt sasaran) {
        return new SasaranTahun(
                sasaran.id(),
                sasaran.nama(),
                sasaran.indikator().stream().map(Susunan::of).toList(),
                sasaran.program().stream()
                        .flatMap(p -> p.kegiatan().stream())
                        .map(KegiatanRkt::subKegiatan)
                        .flatMap(List::stream)
                        .map(SubKegiatanRkt::kode)
                        .toList());
    }

    private static SasaranTahun of(Sasaran sasaran) {
        return new SasaranTahun(
                sasaran.id(),
                sasaran.nama(),
                sasaran.indikator().stream().map(Susunan::of).toList(),
                List.of());
    }

    private static IndikatorTahun of(IndikatorRkt i) {
        return new IndikatorTahun(i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi());
    }

    private static IndikatorTahun of(IndikatorRenstra i) {
        return new IndikatorTahun(i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi());
    }
}
