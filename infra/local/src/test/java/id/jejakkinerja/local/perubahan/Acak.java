package id.jejakkinerja.local.perubahan;

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
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random documents that the rules admit, from small stocks of ids, names and figures, so that two of them share some and differ in
 * others.
 */
final class Acak {
    static final List<KodeSubKegiatan> SUB_KEGIATAN = List.of(
            new KodeSubKegiatan("7.01.01.2.02.0001"),
            new KodeSubKegiatan("7.01.02.2.01.0002"),
            new KodeSubKegiatan("7.01.03.2.01.0001"));

    private final Random random;

    Acak(long seed) {
        random = new Random(seed);
    }

    StrukturRenstra renstra() {
        List<Integer> tujuan = some(3);
        List<Integer> sasaran = some(5, tujuan.size());
        List<Integer> indikator = some(8, sasaran.size());
        List<Sasaran> objectives = new ArrayList<>();
        for (int s = 0; s < sasaran.size(); s++) {
            objectives.add(new Sasaran(
                    new SasaranId("s" + sasaran.get(s)),
                    name(),
                    share(indikator, s, sasaran.size()).map(this::indikator).toList()));
        }
        return new StrukturRenstra(IntStream.range(0, tujuan.size())
                .mapToObj(t -> new Tujuan(
                        new TujuanId("t" + tujuan.get(t)),
                        name(),
                        name(),
                        share(objectives, t, tujuan.size()).toList()))
                .toList());
    }

    private IndikatorRenstra indikator(int number) {
        Satuan satuan = pick(Satuan.values());
        SortedMap<TahunAnggaran, Nilai> target = new TreeMap<>();
        for (int year = 2021; year <= 2026; year++) {
            if (random.nextInt(4) > 0) {
                target.put(new TahunAnggaran(year), Nilai.of(random.nextInt(80, 83)));
            }
        }
        return new IndikatorRenstra(
                new IndikatorId("i" + number),
                name(),
                satuan,
                pick(Arah.values()),
                pick(Arrays.stream(Agregasi.values()).filter(satuan::admits).toArray(Agregasi[]::new)),
                target);
    }

    /** An annual plan that states a target for each of its indicators and a pagu for each of its lines. */
    StrukturRkt rkt() {
        List<Integer> indikator = some(5);
        List<KodeSubKegiatan> lines =
                some(SUB_KEGIATAN.size()).stream().map(SUB_KEGIATAN::get).toList();
        List<SasaranRkt> sasaran = new ArrayList<>();
        for (int i = 0; i < indikator.size(); i++) {
            sasaran.add(new SasaranRkt(
                    new SasaranId("s" + indikator.get(i)),
                    name(),
                    List.of(new IndikatorRkt(
                            new IndikatorId("i" + indikator.get(i)),
                            name(),
                            Satuan.PERSEN,
                            Arah.POSITIVE,
                            Agregasi.LAST,
                            Nilai.of(random.nextInt(80, 83)))),
                    share(lines, i, indikator.size()).map(Acak::program).toList()));
        }
        return new StrukturRkt(sasaran);
    }

    private static ProgramRkt program(KodeSubKegiatan line) {
        Keluaran output = new Keluaran("Keluaran", Satuan.DOKUMEN, Agregasi.SUM, Nilai.of(4));
        return new ProgramRkt(
                line.program(),
                output,
                null,
                List.of(new KegiatanRkt(
                        line.kegiatan(), output, null, List.of(new SubKegiatanRkt(line, output, rupiah(1))))));
    }

    Rupiah rupiah() {
        return rupiah(random.nextInt(1, 4));
    }

    private static Rupiah rupiah(int million) {
        return Rupiah.of(million * 1_000_000L);
    }

    /** Among them two that read the same when name and office stand in one line. */
    Pihak pihak() {
        return pick(new Pihak[] {
            new Pihak("Suryadi", "Camat"),
            new Pihak("Suryadi", "Pelaksana Tugas, Camat"),
            new Pihak("Suryadi, Pelaksana Tugas", "Camat"),
            new Pihak("Hendy", "Bupati")
        });
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    boolean perhaps() {
        return random.nextBoolean();
    }

    private String name() {
        return "Nama " + random.nextInt(3);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** One to all of the numbers below the limit, in any order. */
    private List<Integer> some(int limit) {
        return some(limit, 1);
    }

    private List<Integer> some(int limit, int atLeast) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, limit).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.subList(0, random.nextInt(atLeast, limit + 1));
    }

    /** Every n-th item, so that n takers share them all and each takes one where there are as many. */
    private static <T> Stream<T> share(List<T> items, int taker, int takers) {
        return IntStream.range(0, items.size()).filter(i -> i % takers == taker).mapToObj(items::get);
    }
}
