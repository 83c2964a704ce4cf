package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.IkuIssued;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Ledokombo 2021-2023 as its published report has it (LKjIP 2023), as a log. */
public final class Ledokombo {

    public static final KodeKecamatan KODE = new KodeKecamatan("35.09.28");
    public static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    public static final StreamId KABUPATEN = StreamId.kabupaten(KODE.kabupaten());
    public static final StreamId YEAR = StreamId.tahunKinerja(KODE, TAHUN);

    public static final IndikatorId PROGRAM_TERCAPAI = new IndikatorId("indikator-program");
    public static final IndikatorId IKM = new IndikatorId("ikm");
    public static final IndikatorId FASILITASI = new IndikatorId("fasilitasi-kesejahteraan");
    public static final IndikatorId TRANTIB = new IndikatorId("trantib");

    /** The two lines of the shift of Rp900.000. */
    public static final MataAnggaran PEMBERDAYAAN = line("7.01.03.2.01.0003");

    public static final MataAnggaran PENEGAKAN = line("7.01.04.2.02.0001");

    private static final List<IndikatorId> INDIKATOR = List.of(PROGRAM_TERCAPAI, IKM, FASILITASI, TRANTIB);
    private static final Pihak CAMAT = new Pihak("Drs. Mochamad Suryadi, M.Si", "Camat Ledokombo");
    private static final Pihak BUPATI = new Pihak("Ir. H. Hendy Siswanto, ST, IPU", "Bupati Jember");

    private Ledokombo() {}

    public static List<Recorded<?>> events() {
        Log log = new Log();
        kabupaten(log);
        LedokomboRencana.renstra(log);
        iku(log);
        past(log, 2021, 100, 78, 80, 100);
        past(log, 2022, 100, 80, 80, 100);
        plan(log);
        pk(log);
        shift(log);
        spend(log);
        achieve(log);
        report(log);
        return log.events();
    }

    public static KecamatanYear year() {
        return KecamatanYear.fold(KODE, TAHUN, events());
    }

    public static MataAnggaran line(String kode) {
        return new MataAnggaran(new KodeSubKegiatan(kode), JenisBelanja.OPERASIONAL);
    }

    private static void kabupaten(Log log) {
        log.on("2021-01-01");
        for (int year = 2021; year <= 2023; year++) {
            log.add(KABUPATEN, new PeriodOpened(new TahunAnggaran(year), Masa.TAHUN, LocalDate.of(year + 1, 2, 28)));
        }
        log.on("2023-12-31")
                .from(Provenance.Kind.REAL, "LKjIP 2023, uraian Tabel 3.4: IKM Kabupaten Jember 86,34")
                .add(
                        KABUPATEN,
                        new BenchmarkRecorded(
                                TAHUN,
                                IKM,
                                Lingkup.KABUPATEN,
                                Nilai.of("86.34"),
                                Satuan.INDEKS,
                                "IKM Kabupaten Jember"));
    }

    private static void iku(Log log) {
        log.on("2023-09-04")
                .basedOn(new DasarHukum("Keputusan Camat", "065/06/35.09.28/2023", LocalDate.of(2023, 9, 4)))
                .add(
                        StreamId.iku(KODE, LedokomboRencana.PERIODE),
                        new IkuIssued(List.of(new IndikatorIku(
                                IKM,
                                "Meningkatnya Kepuasan Masyarakat dalam hal Pelayanan Publik",
                                "Indeks Kepuasan Masyarakat",
                                "Hasil penilaian pelayanan oleh masyarakat melalui sistem informasi",
                                "Seluruh seksi dan sekretariat",
                                "SUKMA-E"))));
    }

    private static void past(Log log, int year, long... realisasi) {
        StreamId stream = StreamId.tahunKinerja(KODE, new TahunAnggaran(year));
        long[] targets = {100, 80, 80, 100};
        log.on(year + "-12-31").from(Provenance.Kind.REAL, "Tabel 3.2");
        for (int i = 0; i < targets.length; i++) {
            log.add(stream, new TargetSet(Dokumen.PK, INDIKATOR.get(i), Masa.TAHUN, Nilai.of(targets[i])));
            log.add(stream, recorded(INDIKATOR.get(i), Masa.TAHUN, realisasi[i], satuan(INDIKATOR.get(i))));
        }
    }

    private static void plan(Log log) {
        log.on("2023-01-02").add(YEAR, new RktAdopted(LedokomboRencana.rkt()));
        LedokomboRencana.PAGU.forEach((kode, pagu) -> {
            if (kode.equals("7.01.01.2.09.0009")) {
                log.add(YEAR, new BudgetAllocated(line(kode), Rupiah.of(pagu - 20_117_800)));
                log.add(
                        YEAR,
                        new BudgetAllocated(
                                new MataAnggaran(new KodeSubKegiatan(kode), JenisBelanja.MODAL),
                                Rupiah.of(20_117_800)));
            } else {
                log.add(YEAR, new BudgetAllocated(line(kode), Rupiah.of(pagu)));
            }
        });
        long[] quarters = {25, 25, 25, 25};
        for (int i = 0; i < quarters.length; i++) {
            log.add(
                    YEAR,
                    new TargetSet(Dokumen.RENCANA_AKSI, PROGRAM_TERCAPAI, Masa.QUARTERS.get(i), Nilai.of(quarters[i])));
        }
    }

    private static void pk(Log log) {
        log.on("2023-01-05")
                .from(Provenance.Kind.ILLUSTRATIVE, "Diturunkan dari Renstra; sumber tidak memuat PK awal")
                .add(YEAR, new PKSigned(CAMAT, BUPATI, targets(100, 90, 80, 100), pagu(126_460_000, 268_002_100)));
    }

    private static void shift(Log log) {
        log.on("2023-10-02")
                .because("Prioritas penegakan peraturan daerah")
                .basedOn(new DasarHukum("DPPA-SKPD", "914/1/2023", LocalDate.of(2023, 10, 2)))
                .add(YEAR, new BudgetShifted(PEMBERDAYAAN, PENEGAKAN, Rupiah.of(900_000), Tahap.P_APBD));
        log.on("2023-11-21")
                .basedOn(new DasarHukum("Perjanjian Kinerja Perubahan", "2023", LocalDate.of(2023, 11, 21)))
                .add(
                        YEAR,
                        new PKAmended(
                                CAMAT,
                                BUPATI,
                                SebabPerubahan.PERUBAHAN_PRIORITAS,
                                targets(100, 85, 80, 100),
                                pagu(125_560_000, 268_902_100),
                                List.of(
                                        new Perubahan(
                                                JenisPerubahan.DIUBAH, "target/ikm", "90", "85", "Renstra Perubahan"),
                                        new Perubahan(
                                                JenisPerubahan.DIUBAH,
                                                "program/7.01.03/pagu",
                                                "126460000",
                                                "125560000",
                                                "Pergeseran P-APBD"),
                                        new Perubahan(
                                                JenisPerubahan.DIUBAH,
                                                "program/7.01.04/pagu",
                                                "268002100",
                                                "268902100",
                                                "Pergeseran P-APBD"))));
    }

    private static void spend(Log log) {
        LedokomboRencana.REALISASI.forEach((kode, amount) -> {
            log.on("2023-12-31").from(Provenance.Kind.REAL, "Tabel 3.8");
            if (kode.equals("7.01.01.2.08.0004")) {
                log.from(Provenance.Kind.REAL, "Tabel 3.8; sumber mencetak 93,20%");
            }
            log.add(
                    YEAR,
                    new ExpenditureRecorded(line(kode), new Bulan(6), Rupiah.of(amount / 2), "SIPD AKLAP", "LRA-6"));
            log.add(
                    YEAR,
                    new ExpenditureRecorded(
                            line(kode), new Bulan(12), Rupiah.of(amount - amount / 2), "SIPD AKLAP", "LRA-12"));
        });
    }

    private static void achieve(Log log) {
        log.on("2023-12-31").from(Provenance.Kind.REAL, "Tabel 3.1");
        long[] values = {91, 84, 80, 100};
        for (int i = 0; i < values.length; i++) {
            log.add(YEAR, recorded(INDIKATOR.get(i), Masa.TAHUN, values[i], satuan(INDIKATOR.get(i))));
        }
        log.from(Provenance.Kind.REAL, "Tabel 3.6")
                .add(YEAR, recorded(new IndikatorId("7.01.01.2.02.0001"), Masa.TAHUN, 16, Satuan.ORANG_BULAN));
    }

    private static void report(Log log) {
        log.on("2024-02-29")
                .add(YEAR, new ReportSubmitted(Masa.TAHUN))
                .add(YEAR, new ReportApproved(Masa.TAHUN))
                .add(YEAR, new ReportVerified(Masa.TAHUN));
    }

    static RealizationRecorded recorded(IndikatorId id, Masa masa, long value, Satuan satuan) {
        return new RealizationRecorded(id, masa, Nilai.of(value), null, null, satuan, "LKjIP 2023", List.of());
    }

    private static Satuan satuan(IndikatorId id) {
        return id.equals(IKM) ? Satuan.INDEKS : Satuan.PERSEN;
    }

    private static List<TargetPK> targets(long... values) {
        return List.of(
                new TargetPK(PROGRAM_TERCAPAI, Nilai.of(values[0])),
                new TargetPK(IKM, Nilai.of(values[1])),
                new TargetPK(FASILITASI, Nilai.of(values[2])),
                new TargetPK(TRANTIB, Nilai.of(values[3])));
    }

    private static List<PaguProgram> pagu(long pemberdayaan, long trantib) {
        return List.of(
                new PaguProgram(new KodeProgram("7.01.01"), Rupiah.of(2_574_239_988L)),
                new PaguProgram(new KodeProgram("7.01.02"), Rupiah.of(682_800_000)),
                new PaguProgram(new KodeProgram("7.01.03"), Rupiah.of(pemberdayaan)),
                new PaguProgram(new KodeProgram("7.01.04"), Rupiah.of(trantib)));
    }

    /** The pagu printed in Tabel 3.8, by sub kegiatan code. */
    public static Map<String, Long> printedPagu() {
        return LedokomboRencana.PRINTED;
    }
}
