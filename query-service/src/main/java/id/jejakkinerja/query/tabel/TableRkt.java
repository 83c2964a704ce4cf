package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.KegiatanRkt;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.rkt.ProgramRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RktVersion;
import java.util.List;
import java.util.Optional;

/** The annual plan as last adopted: Sasaran indicators, then programs, kegiatan and sub kegiatan with target and planned pagu. */
public final class TableRkt {

    private final TabelDraft table;
    private final RktVersion version;
    private final Nomenklatur names;

    private TableRkt(TabelDraft table, RktVersion version, Nomenklatur names) {
        this.table = table;
        this.version = version;
        this.names = names;
    }

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("rkt", year, labels)
                .column("sasaran", JenisKolom.KODE)
                .column("level", JenisKolom.PILIHAN)
                .column("indikator", JenisKolom.KODE)
                .column("kode", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("keluaran", JenisKolom.TEKS)
                .column("satuan", JenisKolom.PILIHAN)
                .column("target", JenisKolom.NILAI)
                .column("pagu", JenisKolom.RUPIAH);
        Optional<RktVersion> version = year.current().rencana().currentRkt();
        version.ifPresent(v -> {
            new TableRkt(table, v, Nomenklatur.of(year.tahun())).fill(labels);
            Penetapan.describe(table, v.origin());
            table.extra("versi", year.current().rencana().rkt().size() - 1);
        });
        return table.finish(year);
    }

    private void fill(Labels labels) {
        for (SasaranRkt sasaran : version.struktur().sasaran()) {
            sasaran.indikator().forEach(i -> addIndikator(sasaran, i));
            for (ProgramRkt program : sasaran.program()) {
                addProgram(sasaran, program);
            }
        }
        Rupiah total =
                Rupiah.sum(version.struktur().program().map(ProgramRkt::sum).toList());
        table.totals()
                .put("nama", labels.text("total.jumlah"))
                .put("pagu", total)
                .asal("pagu", Asal.of(Rumus.JUMLAH, total, programs()))
                .put(Tabel.LENGKAP, true);
    }

    private void addIndikator(SasaranRkt sasaran, IndikatorRkt i) {
        RowDraft row = table.row(i.id().value())
                .code("sasaran", sasaran.id(), sasaran.nama())
                .choice("level", Level.SASARAN)
                .code("indikator", i.id(), i.nama())
                .put("nama", sasaran.nama())
                .put("keluaran", i.nama())
                .choice("satuan", i.satuan())
                .orEmpty("target", i.target(), AlasanKosong.TARGET_BELUM_ADA.name())
                .notes("target", List.of(version.origin()));
        if (i.target() != null) {
            row.asal("target", stated("target", i.target()));
        }
        if (sasaran.program().isEmpty()) {
            row.empty("pagu", AlasanKosong.PROGRAM_TIDAK_ADA);
        } else {
            Rupiah sum =
                    Rupiah.sum(sasaran.program().stream().map(ProgramRkt::sum).toList());
            List<Masukan> parts =
                    sasaran.program().stream().map(p -> masukan(sasaran, p)).toList();
            row.put("pagu", sum).asal("pagu", Asal.of(Rumus.JUMLAH, sum, parts));
        }
    }

    private void addProgram(SasaranRkt sasaran, ProgramRkt program) {
        add(sasaran, Level.PROGRAM, program.kode(), name(program.kode()), program.outcome())
                .put("pagu", program.sum())
                .asal(
                        "pagu",
                        Asal.of(
                                Rumus.JUMLAH,
                                program.sum(),
                                masukan(sasaran, program).bagian()));
        for (KegiatanRkt kegiatan : program.kegiatan()) {
            add(sasaran, Level.KEGIATAN, kegiatan.kode(), name(kegiatan.kode()), kegiatan.outcome())
                    .put("pagu", kegiatan.sum())
                    .asal(
                            "pagu",
                            Asal.of(
                                    Rumus.JUMLAH,
                                    kegiatan.sum(),
                                    masukan(sasaran, kegiatan).bagian()));
            for (SubKegiatanRkt sub : kegiatan.subKegiatan()) {
                add(sasaran, Level.SUB_KEGIATAN, sub.kode(), name(sub.kode()), sub.output())
                        .put("pagu", sub.pagu())
                        .asal("pagu", stated("pagu", sub.pagu()))
                        .notes("pagu", List.of(version.origin()));
            }
        }
    }

    private Asal stated(String kunci, Object figure) {
        return Asal.tercatat(kunci, figure, List.of(version.origin()));
    }

    private List<Masukan> programs() {
        return version.struktur().sasaran().stream()
                .flatMap(s -> s.program().stream().map(p -> masukan(s, p)))
                .toList();
    }

    private Masukan masukan(SasaranRkt sasaran, ProgramRkt program) {
        List<Masukan> parts =
                program.kegiatan().stream().map(k -> masukan(sasaran, k)).toList();
        return Masukan.composed("pagu", name(program.kode()), program.sum(), pagu(sasaran, program.kode()), parts);
    }

    private Masukan masukan(SasaranRkt sasaran, KegiatanRkt kegiatan) {
        List<Masukan> parts = kegiatan.subKegiatan().stream()
                .map(sub -> stated("pagu", sub.pagu()).sebagai("pagu", name(sub.kode()), pagu(sasaran, sub.kode())))
                .toList();
        return Masukan.composed("pagu", name(kegiatan.kode()), kegiatan.sum(), pagu(sasaran, kegiatan.kode()), parts);
    }

    private static Sel pagu(SasaranRkt sasaran, Scalar kode) {
        return Sel.of("rkt", sasaran.id() + "/" + kode, "pagu");
    }

    private String name(KodeProgram kode) {
        return names.name(kode).orElse(kode.value());
    }

    private String name(KodeKegiatan kode) {
        return names.name(kode).orElse(kode.value());
    }

    private String name(KodeSubKegiatan kode) {
        return names.name(kode).orElse(kode.value());
    }

    private RowDraft add(SasaranRkt sasaran, Level level, Scalar kode, String nama, Keluaran keluaran) {
        return table.row(sasaran.id() + "/" + kode)
                .code("sasaran", sasaran.id(), sasaran.nama())
                .choice("level", level)
                .code("kode", kode, nama)
                .put("nama", nama)
                .put("keluaran", keluaran.nama())
                .choice("satuan", keluaran.satuan())
                .put("target", keluaran.target())
                .asal("target", stated("target", keluaran.target()));
    }
}
