package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.entri.Isian.Opsi;
import id.jejakkinerja.query.fold.Anggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A shift of pagu between two lines, shown before it is sent. */
@Component
class PergeseranForm implements Formulir<Konteks> {
    private static final String PLUS = "+";

    @Override
    public String id() {
        return "pergeseran";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        PageWords words = konteks.words();
        List<Isian> fields = new ArrayList<>(List.of(
                Isian.choice("from", words.text("entri.geser.dari"), MataPilihan.allotted(konteks)),
                Isian.choice("to", words.text("entri.geser.ke"), MataPilihan.planned(konteks)),
                Isian.of("amount", Jenis.ANGKA, words.text("entri.geser.jumlah"))
                        .hint(words.text("entri.hint.rupiah")),
                Isian.choice("stage", words.text("entri.geser.tahap"), stages(words))
                        .hint(words.text("entri.hint.tahap"))));
        fields.addAll(DasarIsian.fields(words));
        fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")));
        fields.add(Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan")));
        return new Lembar(
                "ShiftBudget",
                words.text("entri.geser.judul", konteks.tahun()),
                List.of(),
                fields,
                Map.of("effectiveDate", konteks.accountingDate().toString()),
                Masa.TAHUN,
                Kunci.reports(konteks, Masa.TAHUN));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        line(command, "from", kiriman.choice("from", MataPilihan.allotted(konteks)));
        line(command, "to", kiriman.choice("to", MataPilihan.planned(konteks)));
        command.put("amount", kiriman.rupiah("amount"))
                .put("stage", kiriman.choice("stage", stages(konteks.words())))
                .put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")))
                .put("reason", kiriman.text("reason"));
        DasarIsian.fill(command, kiriman);
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(
                RefusalCode.AMOUNT_NOT_POSITIVE, "amount",
                RefusalCode.AMOUNT_TOO_LARGE, "amount",
                RefusalCode.INSUFFICIENT_REMAINING, "amount",
                RefusalCode.SAME_LINE, "to",
                RefusalCode.NEEDS_APBD_CHANGE, "stage",
                RefusalCode.EARLIER_THAN_ALLOTMENT, "effectiveDate",
                RefusalCode.DATE_OUTSIDE_YEAR, "effectiveDate");
    }

    @Override
    public @Nullable Pratinjau preview(Kiriman kiriman, Konteks konteks) {
        String from = kiriman.choice("from", MataPilihan.allotted(konteks));
        String to = kiriman.choice("to", MataPilihan.planned(konteks));
        BigDecimal amount = kiriman.rupiah("amount");
        if (from == null || to == null || amount == null) {
            return null;
        }
        return preview(
                konteks, MataPilihan.read(from), MataPilihan.read(to), new Rupiah(amount), kiriman.typed("stage"));
    }

    private static Pratinjau preview(Konteks konteks, MataAnggaran from, MataAnggaran to, Rupiah amount, String stage) {
        Anggaran anggaran = konteks.state().anggaran();
        PageWords words = konteks.words();
        Rupiah left = pagu(anggaran, from);
        Rupiah right = pagu(anggaran, to);
        Rupiah remaining = left.minus(spent(anggaran, from));
        List<String> broken = new ArrayList<>();
        if (from.equals(to)) {
            broken.add(words.text("entri.geser.sama"));
        }
        if (amount.compareTo(remaining) > 0) {
            broken.add(words.text("entri.geser.sisa", Penulisan.of(remaining), Penulisan.of(amount)));
        }
        if (!from.subKegiatan().equals(to.subKegiatan()) && !stage.equals(Tahap.P_APBD.wire())) {
            broken.add(words.text("entri.geser.apbd"));
        }
        return new Pratinjau(
                List.of(
                        row(MataPilihan.label(from, konteks), left, left.minus(amount), "−" + Penulisan.of(amount)),
                        row(MataPilihan.label(to, konteks), right, right.plus(amount), PLUS + Penulisan.of(amount))),
                broken);
    }

    private static Pratinjau.Baris row(String nama, Rupiah before, Rupiah after, String difference) {
        return new Pratinjau.Baris(nama, Penulisan.of(before), Penulisan.of(after), difference);
    }

    private static Rupiah pagu(Anggaran anggaran, MataAnggaran line) {
        BarisAnggaran known = anggaran.lines().get(line.toString());
        return known == null ? Rupiah.ZERO : known.pagu();
    }

    private static Rupiah spent(Anggaran anggaran, MataAnggaran line) {
        return Rupiah.sum(anggaran.belanja().stream()
                .filter(b -> b.line().equals(line))
                .map(Belanja::amount)
                .toList());
    }

    private static List<Opsi> stages(PageWords words) {
        return Stream.of(Tahap.values())
                .map(tahap -> new Opsi(tahap.wire(), words.labels().of(tahap)))
                .toList();
    }

    private static void line(ObjectNode command, String name, @Nullable String chosen) {
        if (chosen != null) {
            MataAnggaran line = MataPilihan.read(chosen);
            command.putObject(name)
                    .put("subKegiatan", line.subKegiatan().value())
                    .put("jenis", line.jenis().name());
        }
    }
}
