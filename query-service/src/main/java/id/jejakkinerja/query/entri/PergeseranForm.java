package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.anggaran.ShiftRules;
import id.jejakkinerja.kernel.command.ShiftBudget;
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
import id.jejakkinerja.query.tabel.AsalBelanja;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A shift of pagu between two lines, shown before it is sent. */
@Component
class PergeseranForm implements Formulir<Konteks> {
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
                Kunci.allotted(konteks));
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
    public boolean isLookedOver() {
        return true;
    }

    @Override
    public @Nullable Pratinjau preview(Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        String from = kiriman.choice("from", MataPilihan.allotted(konteks));
        String to = kiriman.choice("to", MataPilihan.planned(konteks));
        String stage = kiriman.choice("stage", stages(konteks.words()));
        BigDecimal amount = kiriman.rupiah("amount");
        LocalDate date = kiriman.tanggal("effectiveDate");
        if (from == null || to == null || stage == null || amount == null || date == null) {
            return null;
        }
        ShiftBudget shift = new ShiftBudget(
                konteks.kecamatan(),
                konteks.tahun(),
                MataPilihan.read(from),
                MataPilihan.read(to),
                new Rupiah(amount),
                stage(stage));
        return preview(shift, date, konteks);
    }

    /** The rules are those that the command side refuses by, on the state that the reader sees. */
    private static Pratinjau preview(ShiftBudget shift, LocalDate date, Konteks konteks) {
        PageWords words = konteks.words();
        ShiftRules.Standing from = standing(konteks.state().anggaran(), shift.from());
        ShiftRules.Standing to = standing(konteks.state().anggaran(), shift.to());
        boolean planned =
                konteks.rkt().flatMap(rkt -> rkt.find(shift.to().subKegiatan())).isPresent();
        Rupiah left = from.paguOrNothing();
        Rupiah right = to.paguOrNothing();
        String amount = Penulisan.of(shift.amount());
        return Pratinjau.judged(
                new Senarai(
                        words.text("entri.pratinjau.pagu"),
                        List.of(
                                words.text("entri.mata"),
                                words.text("entri.sebelum"),
                                words.text("entri.sesudah"),
                                words.text("entri.selisih")),
                        true,
                        List.of(
                                row(shift.from(), left, left.minus(shift.amount()), "−" + amount, konteks),
                                row(shift.to(), right, right.plus(shift.amount()), "+" + amount, konteks))),
                new ShiftRules(shift, date, from, to, planned)
                        .broken()
                        .map(refusal -> Pratinjau.Aturan.of(refusal, words))
                        .toList());
    }

    private static Senarai.Baris row(
            MataAnggaran line, Rupiah before, Rupiah after, String difference, Konteks konteks) {
        String sub = line.subKegiatan().value();
        String explained = konteks.state().anggaran().lines().containsKey(line.toString())
                ? Jelasan.cell(Table38.ID, sub, AsalBelanja.column("pagu", line), konteks)
                : null;
        return new Senarai.Baris(
                Senarai.Sel.quoted(MataPilihan.label(line, konteks)),
                List.of(
                        Senarai.Sel.explained(Penulisan.of(before), explained),
                        Senarai.Sel.of(Penulisan.of(after)),
                        Senarai.Sel.of(difference)));
    }

    private static ShiftRules.Standing standing(Anggaran anggaran, MataAnggaran line) {
        BarisAnggaran known = anggaran.lines().get(line.toString());
        Rupiah spent = Rupiah.sum(anggaran.belanja().stream()
                .filter(b -> b.line().equals(line))
                .map(Belanja::amount)
                .toList());
        return known == null
                ? new ShiftRules.Standing(null, spent, null)
                : new ShiftRules.Standing(
                        known.pagu(), spent, known.origins().getLast().effectiveDate());
    }

    private static Tahap stage(String wire) {
        return Stream.of(Tahap.values())
                .filter(tahap -> tahap.wire().equals(wire))
                .findFirst()
                .orElseThrow();
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
