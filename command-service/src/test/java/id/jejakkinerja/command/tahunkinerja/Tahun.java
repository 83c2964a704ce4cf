package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.renstra.Renstra;
import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.pk.PaguProgram;
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
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A small year for the stories: three Sasaran, one indicator each (a percentage that counts last, an index that is averaged, a count
 * that is summed), two programs with three sub kegiatan.
 */
final class Tahun {
    static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    static final IndikatorId PROGRAM = new IndikatorId("indikator-program");
    static final IndikatorId IKM = new IndikatorId("ikm");
    static final IndikatorId SURAT = new IndikatorId("surat");
    static final KodeSubKegiatan GAJI = new KodeSubKegiatan("7.01.01.2.02.0001");
    static final KodeSubKegiatan KEUANGAN = new KodeSubKegiatan("7.01.01.2.02.0003");
    static final KodeSubKegiatan PELAYANAN = new KodeSubKegiatan("7.01.02.2.01.0002");
    static final IndikatorId OUTPUT_GAJI = IndikatorId.of(GAJI);
    static final MataAnggaran GAJI_OPS = new MataAnggaran(GAJI, JenisBelanja.OPERASIONAL);
    static final MataAnggaran GAJI_MODAL = new MataAnggaran(GAJI, JenisBelanja.MODAL);
    static final MataAnggaran KEUANGAN_OPS = new MataAnggaran(KEUANGAN, JenisBelanja.OPERASIONAL);
    static final MataAnggaran PELAYANAN_OPS = new MataAnggaran(PELAYANAN, JenisBelanja.OPERASIONAL);
    static final Pihak SURYADI = new Pihak("Mochamad Suryadi", "Camat Ledokombo");
    static final Pihak HENDY = new Pihak("Hendy Siswanto", "Bupati Jember");

    private Tahun() {}

    /** A year with everything around it in place: the periods of the year open, the Renstra registered. */
    static Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year() {
        return year(new Surroundings(open(), Optional.of(renstra())));
    }

    static Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year(Surroundings around) {
        return new Scenario<>(
                TahunKinerja.initial(),
                (state, command, meta) -> state.decide(command, meta, around),
                TahunKinerja::evolve);
    }

    static Kabupaten open() {
        return kabupaten(new PeriodOpened(TAHUN, Masa.TAHUN, null));
    }

    static Kabupaten kabupaten(KabupatenEvent... events) {
        EventMeta meta = Orang.by(Orang.BAPPEDA).recordedAt(Scenario.START);
        Kabupaten kabupaten = Kabupaten.initial();
        for (KabupatenEvent event : events) {
            kabupaten = kabupaten.evolve(event, meta, "p");
        }
        return kabupaten;
    }

    static Renstra renstra() {
        StrukturRenstra struktur = new StrukturRenstra(List.of(new Tujuan(
                new TujuanId("t1"),
                "Tujuan",
                "Nilai SAKIP",
                List.of(
                        planned("s1", PROGRAM, Satuan.PERSEN, Agregasi.LAST),
                        planned("s2", IKM, Satuan.INDEKS, Agregasi.AVERAGE),
                        planned("s3", SURAT, Satuan.DOKUMEN, Agregasi.SUM)))));
        return registered(struktur);
    }

    /** A Renstra that measures every indicator as the plan does. */
    static Renstra renstraOf(StrukturRkt plan) {
        StrukturRenstra struktur = new StrukturRenstra(List.of(new Tujuan(
                new TujuanId("t1"),
                "Tujuan",
                "Nilai SAKIP",
                plan.sasaran().stream()
                        .map(s -> new Sasaran(
                                s.id(),
                                s.nama(),
                                s.indikator().stream().map(Tahun::planned).toList()))
                        .toList())));
        return registered(struktur);
    }

    private static IndikatorRenstra planned(IndikatorRkt i) {
        return new IndikatorRenstra(i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi(), new TreeMap<>());
    }

    private static Renstra registered(StrukturRenstra struktur) {
        return Renstra.initial()
                .evolve(
                        new RenstraRegistered(struktur),
                        Orang.by(Orang.OPERATOR).recordedAt(Scenario.START),
                        "r");
    }

    static StrukturRkt rkt() {
        return new StrukturRkt(List.of(
                sasaran("s1", indikator(PROGRAM, Nilai.of(100)), program1(Rupiah.of(120))),
                sasaran("s2", indikator(IKM, Nilai.of(85)), program2(Rupiah.of(30))),
                sasaran("s3", indikator(SURAT, Nilai.of(100)))));
    }

    static SasaranRkt sasaran(String id, IndikatorRkt indikator, ProgramRkt... program) {
        return new SasaranRkt(new SasaranId(id), "Sasaran " + id, List.of(indikator), List.of(program));
    }

    static IndikatorRkt indikator(IndikatorId id, @Nullable Nilai target) {
        return switch (id.value()) {
            case "indikator-program" ->
                new IndikatorRkt(id, "% program", Satuan.PERSEN, Arah.POSITIVE, Agregasi.LAST, target);
            case "ikm" -> new IndikatorRkt(id, "IKM", Satuan.INDEKS, Arah.POSITIVE, Agregasi.AVERAGE, target);
            default -> new IndikatorRkt(id, "Surat", Satuan.DOKUMEN, Arah.POSITIVE, Agregasi.SUM, target);
        };
    }

    /** Two sub kegiatan of 100 and 20 rupiah below one kegiatan. */
    static ProgramRkt program1(@Nullable Rupiah stated) {
        KegiatanRkt kegiatan = new KegiatanRkt(
                new KodeKegiatan("7.01.01.2.02"),
                keluaran(Satuan.PERSEN, 100),
                Rupiah.of(120),
                List.of(
                        new SubKegiatanRkt(GAJI, keluaran(Satuan.ORANG_BULAN, 12), Rupiah.of(100)),
                        new SubKegiatanRkt(KEUANGAN, keluaran(Satuan.LAPORAN, 12), Rupiah.of(20))));
        return new ProgramRkt(new KodeProgram("7.01.01"), keluaran(Satuan.PERSEN, 100), stated, List.of(kegiatan));
    }

    /** One sub kegiatan of 30 rupiah. */
    static ProgramRkt program2(@Nullable Rupiah stated) {
        KegiatanRkt kegiatan = new KegiatanRkt(
                new KodeKegiatan("7.01.02.2.01"),
                keluaran(Satuan.PERSEN, 100),
                null,
                List.of(new SubKegiatanRkt(PELAYANAN, keluaran(Satuan.DOKUMEN, 4), Rupiah.of(30))));
        return new ProgramRkt(new KodeProgram("7.01.02"), keluaran(Satuan.PERSEN, 100), stated, List.of(kegiatan));
    }

    static Keluaran keluaran(Satuan satuan, long target) {
        return new Keluaran("Keluaran", satuan, Agregasi.SUM, Nilai.of(target));
    }

    /** The plan, and a pagu for each of its sub kegiatan. */
    static TahunKinerjaEvent[] budgeted() {
        return new TahunKinerjaEvent[] {
            new RktAdopted(rkt()),
            new BudgetAllocated(GAJI_OPS, Rupiah.of(100)),
            new BudgetAllocated(KEUANGAN_OPS, Rupiah.of(20)),
            new BudgetAllocated(PELAYANAN_OPS, Rupiah.of(30))
        };
    }

    static PKSigned signed() {
        return new PKSigned(
                SURYADI,
                HENDY,
                List.of(promise(PROGRAM, 100), promise(IKM, 85), promise(SURAT, 100)),
                List.of(pagu("7.01.01", 120), pagu("7.01.02", 30)));
    }

    static TargetPK promise(IndikatorId id, long value) {
        return new TargetPK(id, Nilai.of(value));
    }

    static PaguProgram pagu(String program, long amount) {
        return new PaguProgram(new KodeProgram(program), Rupiah.of(amount));
    }

    private static Sasaran planned(String sasaran, IndikatorId id, Satuan satuan, Agregasi agregasi) {
        IndikatorRenstra indikator = new IndikatorRenstra(
                id, "Indikator " + id, satuan, Arah.POSITIVE, agregasi, new TreeMap<>(Map.of(TAHUN, Nilai.of(85))));
        return new Sasaran(new SasaranId(sasaran), "Sasaran " + sasaran, List.of(indikator));
    }
}
