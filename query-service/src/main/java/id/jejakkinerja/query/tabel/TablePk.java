package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Terbilang;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Perjanjian Kinerja as last signed: targets, pagu by program, their sum in figures and in words. Before it is signed, what it
 * would say today.
 */
public final class TablePk {

    private TablePk() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("pk", year, labels)
                .column("sasaran", JenisKolom.KODE)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("satuan", JenisKolom.PILIHAN)
                .column("target", JenisKolom.NILAI);
        TahunState current = year.current();
        for (SasaranTahun sasaran : Susunan.of(year)) {
            for (IndikatorTahun i : sasaran.indikator()) {
                table.row(i.id().value())
                        .code("sasaran", sasaran.id(), sasaran.nama())
                        .code("indikator", i.id(), i.nama())
                        .put("nama", i.nama())
                        .choice("satuan", i.satuan())
                        .angka("target", Kinerja.target(current, i.id()));
            }
        }
        List<PaguProgram> pagu = pagu(current);
        addTotals(table.totals().put("nama", labels.text("total.jumlah")), pagu);
        explain(table, year, pagu);
        table.extra("program", programs(year, pagu));
        current.rencana()
                .currentPk()
                .ifPresentOrElse(pk -> describe(table, pk), () -> table.extra("status", StatusPk.BELUM_DITANDATANGANI));
        return table.finish(year);
    }

    private static void addTotals(RowDraft totals, List<PaguProgram> pagu) {
        if (pagu.isEmpty()) {
            totals.empty("pagu", AlasanKosong.PAGU_BELUM_ADA).empty("terbilang", AlasanKosong.PAGU_BELUM_ADA);
        } else {
            Rupiah sum = Rupiah.sum(pagu.stream().map(PaguProgram::pagu).toList());
            totals.put("pagu", sum).put("terbilang", Terbilang.of(sum));
        }
        totals.put(Tabel.LENGKAP, !pagu.isEmpty());
    }

    /** As signed; before that, the sum over the lines of the budget. */
    private static void explain(TabelDraft table, KecamatanYear year, List<PaguProgram> pagu) {
        Optional<PkVersion> pk = year.current().rencana().currentPk();
        AsalDana money = AsalDana.of(year, table.words());
        List<Masukan> parts = new ArrayList<>();
        for (PaguProgram program : pagu) {
            Sel sel = Sel.of("pk", program.program().value(), "pagu");
            Asal how = pk.map(signed -> Asal.tercatat("pagu", program.pagu(), List.of(signed.origin())))
                    .orElseGet(() -> Asal.of(Rumus.JUMLAH, program.pagu(), money.lines(program.program())));
            table.asal(sel, how);
            String nama = Nomenklatur.of(year.tahun())
                    .name(program.program())
                    .orElse(program.program().value());
            parts.add(how.sebagai("pagu", nama, sel));
        }
        Rupiah sum = pagu.isEmpty()
                ? null
                : Rupiah.sum(pagu.stream().map(PaguProgram::pagu).toList());
        table.totals().asal("pagu", Asal.jumlah(sum, AlasanKosong.PAGU_BELUM_ADA, parts));
    }

    private static List<PaguProgram> pagu(TahunState year) {
        return year.rencana().currentPk().map(PkVersion::pagu).orElseGet(() -> {
            SortedMap<KodeProgram, Rupiah> sums = new TreeMap<>();
            for (BarisAnggaran line : year.anggaran().lines().values()) {
                sums.merge(line.line().subKegiatan().program(), line.pagu(), Rupiah::plus);
            }
            return sums.entrySet().stream()
                    .map(e -> new PaguProgram(e.getKey(), e.getValue()))
                    .toList();
        });
    }

    private static List<Map<String, Object>> programs(KecamatanYear year, List<PaguProgram> pagu) {
        Nomenklatur names = Nomenklatur.of(year.tahun());
        return pagu.stream()
                .map(p -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("kode", p.program());
                    map.put("nama", names.name(p.program()).orElse(p.program().value()));
                    map.put("pagu", p.pagu());
                    return map;
                })
                .toList();
    }

    private static void describe(TabelDraft table, PkVersion pk) {
        table.extra("status", pk.number() == 0 ? StatusPk.DITANDATANGANI : StatusPk.PERUBAHAN)
                .extra("versi", pk.number())
                .extra("pihakPertama", pihak(pk.pihakPertama()))
                .extra("pihakKedua", pihak(pk.pihakKedua()));
        if (pk.ground() != null) {
            table.extra("sebab", pk.ground());
        }
        Penetapan.describe(table, pk.origin());
    }

    private static Map<String, Object> pihak(Pihak pihak) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("nama", pihak.nama());
        map.put("jabatan", pihak.jabatan());
        return map;
    }
}
