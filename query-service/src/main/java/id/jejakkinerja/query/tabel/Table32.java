package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RenstraVersion;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tabel 3.2: the indicators of the year over three years. */
public final class Table32 {

    private Table32() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        List<String> parts = KecamatanYear.years(year.tahun()).stream()
                .map(TahunAnggaran::toString)
                .toList();
        TabelDraft table = TabelDraft.of("3.2", year, labels)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("target", JenisKolom.NILAI_PER_BAGIAN, parts)
                .column("realisasi", JenisKolom.NILAI_PER_BAGIAN, parts);
        for (SasaranTahun sasaran : Susunan.of(year)) {
            for (IndikatorTahun i : sasaran.indikator()) {
                table.row(i.id().value())
                        .code("indikator", i.id(), i.nama())
                        .put("nama", i.nama())
                        .satuan(i.satuan())
                        .angka("target", byYear(year, t -> target(year, t, i.id())))
                        .angka("realisasi", byYear(year, t -> Kinerja.realisasi(year.year(t), i.id(), i.agregasi())));
            }
        }
        return table.finish(year);
    }

    private static Map<String, Angka> byYear(KecamatanYear year, Function<TahunAnggaran, Angka> figure) {
        Map<String, Angka> figures = new LinkedHashMap<>();
        KecamatanYear.years(year.tahun()).forEach(t -> figures.put(t.toString(), figure.apply(t)));
        return figures;
    }

    /** The year's own target; where it never had one, what the Renstra says about that year. */
    private static Angka target(KecamatanYear year, TahunAnggaran tahun, IndikatorId id) {
        Angka own = Kinerja.target(year.year(tahun), id);
        return own.reason() == null
                ? own
                : year.renstraVersion()
                        .flatMap(v -> target(v, tahun, id))
                        .orElseGet(() -> Angka.missing(AlasanKosong.TARGET_BELUM_ADA));
    }

    private static Optional<Angka> target(RenstraVersion version, TahunAnggaran tahun, IndikatorId id) {
        Optional<Nilai> value = version.struktur()
                .find(id)
                .map(IndikatorRenstra::target)
                .flatMap(t -> Optional.ofNullable(t.get(tahun)));
        return value.map(v -> Angka.of("target", v, version.originOf(id, tahun)));
    }

    /** The target of the last year of the Renstra in force. */
    static Angka targetAkhir(KecamatanYear year, IndikatorId id) {
        return year.periode()
                .flatMap(p -> year.renstraVersion().flatMap(v -> target(v, p.last(), id)))
                .orElseGet(() -> Angka.missing(AlasanKosong.TARGET_BELUM_ADA));
    }
}
