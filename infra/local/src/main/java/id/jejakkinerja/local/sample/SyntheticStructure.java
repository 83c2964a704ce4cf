package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.KegiatanRkt;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.ProgramRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Renstra and RKT of a generated kecamatan: the same four Sasaran everywhere, its own targets and pagu. */
record SyntheticStructure(SyntheticFigures figures) {
    StrukturRenstra renstra() {
        return new StrukturRenstra(List.of(
                tujuan("t1", "Meningkatnya kualitas pengelolaan keuangan dan aset daerah", "Nilai SAKIP OPD"),
                tujuan("t2", "Meningkatnya kepuasan masyarakat atas pelayanan publik", "Indeks Pelayanan Publik")));
    }

    StrukturRkt rkt() {
        return new StrukturRkt(Arrays.stream(SyntheticIndicator.values())
                .map(i -> new SasaranRkt(
                        i.sasaran(),
                        i.sasaranNama(),
                        List.of(new IndikatorRkt(
                                i.id(), i.nama(), i.satuan(), Arah.POSITIVE, i.agregasi(), figures.target(i))),
                        List.of(program(i.program()))))
                .toList());
    }

    private Tujuan tujuan(String id, String nama, String indikator) {
        TujuanId tujuan = new TujuanId(id);
        return new Tujuan(
                tujuan,
                nama,
                indikator,
                Arrays.stream(SyntheticIndicator.values())
                        .filter(i -> i.tujuan().equals(tujuan))
                        .map(i -> new Sasaran(i.sasaran(), i.sasaranNama(), List.of(indikator(i))))
                        .toList());
    }

    private IndikatorRenstra indikator(SyntheticIndicator i) {
        return new IndikatorRenstra(i.id(), i.nama(), i.satuan(), Arah.POSITIVE, i.agregasi(), targets(i));
    }

    /** From 2022 on, the year's target and then a little more each year; never beyond 100. */
    private SortedMap<TahunAnggaran, Nilai> targets(SyntheticIndicator indicator) {
        long now = figures.target(indicator).amount().longValueExact();
        SortedMap<TahunAnggaran, Nilai> targets = new TreeMap<>();
        for (int year = 2022; year <= 2026; year++) {
            targets.put(new TahunAnggaran(year), Nilai.of(Math.min(100, now + 3L * Math.max(0, year - 2023))));
        }
        return targets;
    }

    private ProgramRkt program(KodeProgram kode) {
        List<KegiatanRkt> kegiatan = lines().map(SyntheticLine::kode)
                .filter(sub -> sub.program().equals(kode))
                .map(KodeSubKegiatan::kegiatan)
                .distinct()
                .map(this::kegiatan)
                .toList();
        return new ProgramRkt(kode, outcome("Persentase pelaksanaan program"), null, kegiatan);
    }

    private KegiatanRkt kegiatan(KodeKegiatan kode) {
        List<SubKegiatanRkt> subKegiatan = lines().filter(
                        line -> line.kode().kegiatan().equals(kode))
                .map(line -> new SubKegiatanRkt(line.kode(), line.output(), pagu(line.kode())))
                .toList();
        return new KegiatanRkt(kode, outcome("Persentase pelaksanaan kegiatan"), null, subKegiatan);
    }

    private Rupiah pagu(KodeSubKegiatan kode) {
        return Rupiah.sum(figures.pagu().entrySet().stream()
                .filter(entry -> entry.getKey().subKegiatan().equals(kode))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Keluaran outcome(String nama) {
        return new Keluaran(nama, Satuan.PERSEN, Agregasi.LAST, Nilai.of(100));
    }

    private static Stream<SyntheticLine> lines() {
        return SyntheticLine.ALL.stream();
    }
}
