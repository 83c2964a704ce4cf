package id.jejakkinerja.runtime.json;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.IkuIssued;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
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
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One event of every kind, each with a value in every place where it can have one. The golden files hold these very events. */
public final class Peristiwa {
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    private static final IndikatorId IKM = new IndikatorId("ikm");
    private static final SasaranId S2 = new SasaranId("s2");
    private static final KodeProgram PROGRAM = new KodeProgram("7.01.03");
    private static final KodeSubKegiatan SUB = new KodeSubKegiatan("7.01.03.2.01.0001");
    private static final MataAnggaran OPERASIONAL = new MataAnggaran(SUB, JenisBelanja.OPERASIONAL);
    private static final MataAnggaran MODAL = new MataAnggaran(SUB, JenisBelanja.MODAL);
    private static final Pihak CAMAT = new Pihak("Camat", "Camat Ledokombo");
    private static final Pihak BUPATI = new Pihak("Bupati", "Bupati Jember");
    private static final Rupiah WITH_SEN = new Rupiah(new BigDecimal("12345678901234.10"));
    private static final String EVENT_ID = "1dcae035-302b-3ba3-857c-1dc755a6fcfd";
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Peristiwa() {}

    public static List<DomainEvent> all() {
        return List.of(
                new RenstraRegistered(renstra()),
                new RenstraTargetSet(IKM, TAHUN, Nilai.of("85.5")),
                new RenstraAdopted(),
                new RenstraAmended(renstra(), mapping(), changes()),
                new IkuIssued(List.of(new IndikatorIku(
                        IKM,
                        "Kepuasan masyarakat",
                        "Indeks Kepuasan Masyarakat",
                        "Σ nilai / Σ unsur",
                        "Camat",
                        "SUKMA-e"))),
                new RktAdopted(rkt()),
                new TargetSet(Dokumen.RENCANA_AKSI, IKM, Masa.TW1, Nilai.of("21.25")),
                new PKSigned(CAMAT, BUPATI, targets(), pagu()),
                new PKAmended(CAMAT, BUPATI, SebabPerubahan.PERUBAHAN_PRIORITAS, targets(), pagu(), changes()),
                new BudgetAllocated(OPERASIONAL, Rupiah.of(3_651_502_088L)),
                new BudgetRevised(OPERASIONAL, WITH_SEN),
                new BudgetShifted(OPERASIONAL, MODAL, Rupiah.of(900_000), Tahap.P_APBD),
                new RealizationRecorded(
                        IKM,
                        Masa.TAHUN,
                        Nilai.of("66.67"),
                        Nilai.of(2),
                        Nilai.of(3),
                        Satuan.INDEKS,
                        "SUKMA-e",
                        evidence()),
                new RealizationCorrected(EVENT_ID, IKM, Masa.TW4, Nilai.of("0.1"), Nilai.of(1), Nilai.of(1000)),
                new ExpenditureRecorded(OPERASIONAL, new Bulan(12), WITH_SEN, "SIPD AKLAP", "SP2D/0012/2023"),
                new ExpenditureCorrected(EVENT_ID, OPERASIONAL, new Bulan(1), Rupiah.ZERO),
                new AnalysisRecorded(S2, Masa.TAHUN, "Antrean \"cepat\"", "Jaringan\nputus", "Kuesioner – luring"),
                new ProfileRecorded(List.of(new ProfilKecamatan("Luas wilayah", "156,9", "km²", "BPS"))),
                new ReportSubmitted(Masa.TW1),
                new ReportApproved(Masa.TW2),
                new ReportVerified(Masa.TW3),
                new ReportReturned(Masa.TW4),
                new ReportReopened(Masa.TAHUN),
                new PeriodOpened(TAHUN, Masa.TW1, LocalDate.of(2023, 4, 15)),
                new PeriodClosed(TAHUN, Masa.TAHUN),
                new BenchmarkRecorded(TAHUN, IKM, Lingkup.PROVINSI, Nilai.of("87.2"), Satuan.INDEKS, "LAKIP Provinsi"));
    }

    private static StrukturRenstra renstra() {
        Map<TahunAnggaran, Nilai> target = Map.of(new TahunAnggaran(2022), Nilai.of(84), TAHUN, Nilai.of("84.25"));
        IndikatorRenstra ikm = new IndikatorRenstra(
                IKM, "Indeks Kepuasan Masyarakat", Satuan.INDEKS, Arah.POSITIVE, Agregasi.LAST, new TreeMap<>(target));
        return new StrukturRenstra(List.of(new Tujuan(
                new TujuanId("t1"),
                "Kualitas pelayanan",
                "Indeks Pelayanan Publik",
                List.of(new Sasaran(S2, "Kepuasan masyarakat", List.of(ikm))))));
    }

    private static StrukturRkt rkt() {
        Keluaran output = new Keluaran("Jumlah lembaga", Satuan.ORANG_BULAN, Agregasi.SUM, Nilai.of(4));
        SubKegiatanRkt sub = new SubKegiatanRkt(SUB, output, Rupiah.of(7_000_000));
        KegiatanRkt kegiatan =
                new KegiatanRkt(new KodeKegiatan("7.01.03.2.01"), output, Rupiah.of(7_000_000), List.of(sub));
        ProgramRkt program = new ProgramRkt(PROGRAM, output, Rupiah.of(7_000_000), List.of(kegiatan));
        IndikatorRkt ikm = new IndikatorRkt(
                IKM, "Indeks Kepuasan Masyarakat", Satuan.INDEKS, Arah.NEGATIVE, Agregasi.AVERAGE, Nilai.of(85));
        return new StrukturRkt(List.of(new SasaranRkt(S2, "Kepuasan masyarakat", List.of(ikm), List.of(program))));
    }

    private static List<Pemetaan> mapping() {
        return List.of(
                new Pemetaan(IKM, IKM, JenisPerubahan.TETAP, null),
                new Pemetaan(null, new IndikatorId("trantib"), JenisPerubahan.DITAMBAH, "Urusan baru"),
                new Pemetaan(new IndikatorId("desa-mandiri"), null, JenisPerubahan.DIHAPUS, "Bukan kewenangan"));
    }

    private static List<Perubahan> changes() {
        return List.of(
                new Perubahan(JenisPerubahan.DIUBAH, "indikator/ikm/target/2023", "84", "84.25", "Survei 2022"),
                new Perubahan(JenisPerubahan.DITAMBAH, "indikator/trantib", null, "Trantib", "Urusan baru"));
    }

    private static List<TargetPK> targets() {
        return List.of(new TargetPK(IKM, Nilai.of(85)));
    }

    private static List<PaguProgram> pagu() {
        return List.of(new PaguProgram(PROGRAM, Rupiah.of(268_002_100)));
    }

    private static List<Bukti> evidence() {
        return List.of(new Bukti("survei.pdf", DIGEST), new Bukti("rekap.xlsx", DIGEST));
    }
}
