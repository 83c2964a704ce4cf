package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
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
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Selisih;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The plans in the log of {@link Ledokombo}. */
final class LedokomboRencana {

    static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");
    static final StreamId RENSTRA = StreamId.renstra(Ledokombo.KODE, PERIODE);

    /** Tabel 3.8, sub kegiatan: pagu and realisasi. */
    static final Map<String, Long> PRINTED = new LinkedHashMap<>();

    static final Map<String, Long> REALISASI = new LinkedHashMap<>();

    /** The same pagu before the shift of Rp900.000. */
    static final Map<String, Long> PAGU = new LinkedHashMap<>();

    static {
        line("7.01.01.2.02.0001", 2_020_258_099L, 1_670_456_709L);
        line("7.01.01.2.02.0003", 171_220_000, 170_720_000);
        line("7.01.01.2.06.0005", 13_717_800, 8_905_000);
        line("7.01.01.2.08.0004", 184_710_550, 165_274_310);
        line("7.01.01.2.09.0001", 60_331_200, 56_451_163);
        line("7.01.01.2.09.0002", 32_154_070, 27_235_506);
        line("7.01.01.2.09.0009", 91_848_269, 91_642_707);
        line("7.01.02.2.01.0002", 682_800_000, 681_600_000);
        line("7.01.03.2.01.0001", 6_820_000, 6_595_000);
        line("7.01.03.2.01.0003", 118_740_000, 118_730_000);
        line("7.01.04.2.02.0001", 268_902_100, 266_065_482);
        PAGU.putAll(PRINTED);
        PAGU.put("7.01.03.2.01.0003", 119_640_000L);
        PAGU.put("7.01.04.2.02.0001", 268_002_100L);
    }

    private LedokomboRencana() {}

    private static void line(String kode, long pagu, long realisasi) {
        PRINTED.put(kode, pagu);
        REALISASI.put(kode, realisasi);
    }

    static void renstra(Log log) {
        log.on("2021-08-01")
                .basedOn(new DasarHukum("Peraturan Bupati", "1/2021", LocalDate.of(2021, 8, 1)))
                .add(RENSTRA, new RenstraRegistered(original()))
                .add(RENSTRA, new RenstraAdopted());
        log.on("2023-08-01")
                .basedOn(new DasarHukum("Peraturan Bupati", "2/2023", LocalDate.of(2023, 8, 1)))
                .add(
                        RENSTRA,
                        new RenstraAmended(
                                amended(),
                                List.of(new Pemetaan(
                                        new IndikatorId("skm-aparatur"),
                                        Ledokombo.IKM,
                                        JenisPerubahan.DIGANTI,
                                        "Ukuran diperluas")),
                                changes()));
    }

    /** Every difference between the two versions with a reason, and something that stayed. */
    private static List<Perubahan> changes() {
        Map<String, String> successors = Map.of("indikator/skm-aparatur", "indikator/ikm");
        Stream<Perubahan> differences =
                Selisih.between(IsiDokumen.of(original()), IsiDokumen.of(amended()), successors).stream()
                        .map(s -> new Perubahan(s.jenis(), s.butir(), s.sebelum(), s.sesudah(), "Alasan " + s.butir()));
        Perubahan kept = new Perubahan(JenisPerubahan.TETAP, "sasaran/s9", "sama", "sama", "tetap");
        return Stream.concat(differences, Stream.of(kept)).toList();
    }

    private static StrukturRenstra original() {
        return new StrukturRenstra(List.of(new Tujuan(
                new TujuanId("r-t1"),
                "Meningkatkan Tata Kelola Yang baik",
                "Indeks Pelayanan Publik",
                List.of(new Sasaran(
                        new SasaranId("r1"),
                        "Meningkatnya kualitas pelayanan aparatur Kecamatan",
                        List.of(indikator("skm-aparatur", "SKM Aparatur", Satuan.INDEKS, 95, 95, 96, 97, 98, 99)))))));
    }

    private static StrukturRenstra amended() {
        return new StrukturRenstra(List.of(
                new Tujuan(
                        new TujuanId("t1"),
                        "Meningkatnya kualitas pengelolaan keuangan dan aset daerah",
                        "Nilai SAKIP OPD",
                        List.of(new Sasaran(
                                new SasaranId("s1"),
                                "Meningkatnya Efektifitas Pencapaian Target Kinerja Perangkat Daerah",
                                List.of(indikator(
                                        "indikator-program",
                                        "Persentase Indikator Program yang tercapai",
                                        Satuan.PERSEN,
                                        -1,
                                        100,
                                        100,
                                        100,
                                        100,
                                        100))))),
                new Tujuan(
                        new TujuanId("t2"),
                        "Meningkatnya Kepuasan Masyarakat",
                        "Jumlah Dokumen Penataan Organisasi",
                        List.of(
                                new Sasaran(
                                        new SasaranId("s2"),
                                        "Meningkatnya Kepuasan Masyarakat",
                                        List.of(indikator(
                                                "ikm",
                                                "Indeks Kepuasan Masyarakat",
                                                Satuan.INDEKS,
                                                -1,
                                                80,
                                                85,
                                                90,
                                                95,
                                                100))),
                                new Sasaran(
                                        new SasaranId("s3"),
                                        "Meningkatnya Fasilitas Kesejahteraan Masyarakat",
                                        List.of(indikator(
                                                "fasilitasi-kesejahteraan",
                                                "Persentase Fasilitasi Kesejahteraan masyarakat",
                                                Satuan.PERSEN,
                                                -1,
                                                80,
                                                80,
                                                85,
                                                90,
                                                95))),
                                new Sasaran(
                                        new SasaranId("s4"),
                                        "Terjaganya ketertiban umum",
                                        List.of(indikator(
                                                "trantib",
                                                "Persentase Penyelesaian Laporan",
                                                Satuan.PERSEN,
                                                -1,
                                                100,
                                                100,
                                                100,
                                                100,
                                                100)))))));
    }

    /** @param targets from 2021 on; below 0 means that the year has none */
    private static IndikatorRenstra indikator(String id, String nama, Satuan satuan, long... targets) {
        SortedMap<TahunAnggaran, Nilai> byYear = new TreeMap<>();
        for (int i = 0; i < targets.length; i++) {
            if (targets[i] >= 0) {
                byYear.put(new TahunAnggaran(2021 + i), Nilai.of(targets[i]));
            }
        }
        return new IndikatorRenstra(new IndikatorId(id), nama, satuan, Arah.POSITIVE, Agregasi.LAST, byYear);
    }

    static StrukturRkt rkt() {
        return new StrukturRkt(List.of(
                sasaran("s1", "indikator-program", Satuan.PERSEN, Agregasi.SUM, 100, "7.01.01"),
                sasaran("s2", "ikm", Satuan.INDEKS, Agregasi.LAST, 85, "7.01.02"),
                sasaran("s3", "fasilitasi-kesejahteraan", Satuan.PERSEN, Agregasi.SUM, 80, "7.01.03"),
                sasaran("s4", "trantib", Satuan.PERSEN, Agregasi.AVERAGE, 100, "7.01.04")));
    }

    private static SasaranRkt sasaran(
            String id, String indikator, Satuan satuan, Agregasi agregasi, long target, String program) {
        return new SasaranRkt(
                new SasaranId(id),
                "Sasaran " + id,
                List.of(new IndikatorRkt(
                        new IndikatorId(indikator),
                        "Indikator " + indikator,
                        satuan,
                        Arah.POSITIVE,
                        agregasi,
                        Nilai.of(target))),
                List.of(program(program)));
    }

    private static ProgramRkt program(String program) {
        Keluaran outcome = new Keluaran("Outcome " + program, Satuan.PERSEN, Agregasi.LAST, Nilai.of(100));
        SortedMap<KodeKegiatan, List<KodeSubKegiatan>> byKegiatan = new TreeMap<>();
        PAGU.keySet().stream()
                .map(KodeSubKegiatan::new)
                .filter(k -> k.program().value().equals(program))
                .forEach(k -> byKegiatan
                        .computeIfAbsent(k.kegiatan(), none -> new ArrayList<>())
                        .add(k));
        return new ProgramRkt(
                new KodeProgram(program),
                outcome,
                null,
                byKegiatan.entrySet().stream()
                        .map(e -> new KegiatanRkt(
                                e.getKey(),
                                outcome,
                                null,
                                e.getValue().stream().map(LedokomboRencana::sub).toList()))
                        .toList());
    }

    private static SubKegiatanRkt sub(KodeSubKegiatan kode) {
        boolean gaji = kode.value().equals("7.01.01.2.02.0001");
        Keluaran output = new Keluaran(
                "Output " + kode,
                gaji ? Satuan.ORANG_BULAN : Satuan.DOKUMEN,
                gaji ? Agregasi.LAST : Agregasi.SUM,
                Nilai.of(gaji ? 20 : 4));
        return new SubKegiatanRkt(kode, output, Rupiah.of(PAGU.getOrDefault(kode.value(), 0L)));
    }
}
