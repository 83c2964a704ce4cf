package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.entri.Isian.Opsi;
import id.jejakkinerja.query.pages.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ceiling of a budget line: allotted to one that has none, or revised. */
final class PaguForm implements Formulir<Konteks> {
    private final boolean revisi;

    /** @param revisi whether it is for lines that have a ceiling already */
    PaguForm(boolean revisi) {
        this.revisi = revisi;
    }

    @Override
    public String id() {
        return revisi ? "revisi-pagu" : "pagu";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        PageWords words = konteks.words();
        List<Isian> fields = new ArrayList<>(List.of(
                Isian.choice("line", words.text("entri.mata"), lines(konteks)),
                Isian.of("amount", Jenis.ANGKA, words.text("entri.pagu.jumlah"))
                        .hint(words.text("entri.hint.rupiah"))));
        fields.addAll(DasarIsian.fields(words));
        fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")));
        if (revisi) {
            fields.add(Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan")));
        }
        return new Lembar(
                revisi ? "ReviseBudget" : "AllocateBudget",
                words.text("entri." + id() + ".judul", konteks.tahun()),
                List.of(),
                fields,
                Map.of("effectiveDate", konteks.accountingDate().toString()),
                Masa.TAHUN,
                revisi ? Kunci.allotted(konteks) : Kunci.plan(konteks));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        // also a line that has got a ceiling meanwhile: sent again, it is answered as the first time
        String chosen = kiriman.choice("line", revisi ? lines(konteks) : MataPilihan.planned(konteks));
        if (chosen != null) {
            MataAnggaran line = MataPilihan.read(chosen);
            command.put("subKegiatan", line.subKegiatan().value())
                    .put("jenis", line.jenis().name());
        }
        command.put("amount", kiriman.rupiah("amount"))
                .put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")));
        DasarIsian.fill(command, kiriman);
        if (revisi) {
            command.put("reason", kiriman.text("reason"));
        }
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(
                RefusalCode.BELOW_SPENT, "amount",
                RefusalCode.AMOUNT_TOO_LARGE, "amount",
                RefusalCode.AMOUNT_NOT_POSITIVE, "amount",
                RefusalCode.NO_CHANGE, "amount",
                RefusalCode.LINE_ALREADY_ALLOCATED, "line",
                RefusalCode.LINE_NOT_ALLOCATED, "line",
                RefusalCode.EARLIER_THAN_ALLOTMENT, "effectiveDate",
                RefusalCode.DATE_OUTSIDE_YEAR, "effectiveDate");
    }

    private List<Opsi> lines(Konteks konteks) {
        List<Opsi> allotted = MataPilihan.allotted(konteks);
        return revisi
                ? allotted
                : MataPilihan.planned(konteks).stream()
                        .filter(line -> !allotted.contains(line))
                        .toList();
    }
}
