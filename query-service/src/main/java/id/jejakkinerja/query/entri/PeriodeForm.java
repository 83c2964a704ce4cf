package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A reporting period that Bappeda opens or closes for all kecamatan at once. */
final class PeriodeForm implements Formulir<KonteksKabupaten> {
    private final boolean buka;

    /** @param buka whether it opens the period */
    PeriodeForm(boolean buka) {
        this.buka = buka;
    }

    @Override
    public String id() {
        return buka ? "buka" : "tutup";
    }

    @Override
    public Lembar lembar(KonteksKabupaten konteks, Map<String, String> about) {
        Masa masa = Konteks.masa(about.getOrDefault("masa", ""));
        PageWords words = konteks.words();
        String label = Kunci.label(masa, words);
        boolean open = konteks.isOpen(masa);
        List<Isian> fields = new ArrayList<>();
        if (buka) {
            fields.add(Isian.of("due", Jenis.TANGGAL, words.text("periode.tenggat"))
                    .hint(words.text("periode.tenggat.hint"))
                    .optional());
        }
        fields.add(
                Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan")).optional());
        return new Lembar(
                buka ? "OpenPeriod" : "ClosePeriod",
                words.text("periode." + id() + ".judul", label, konteks.tahun()),
                List.of(
                        new Fact(words.text("periode.keadaan"), DaftarPeriode.keadaan(konteks, masa)),
                        new Fact(words.text("periode.masuk", label), konteks.handedInOf(masa)),
                        new Fact(
                                words.text("entri.langkah.akibat"),
                                words.text(
                                        "periode." + id() + ".akibat." + (masa.isQuarter() ? "triwulan" : "tahun")))),
                fields,
                Map.of(),
                masa,
                open == buka ? words.text("periode." + id() + ".tidak", label, konteks.tahun()) : null);
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, KonteksKabupaten konteks, Map<String, String> about) {
        command.put("masa", Konteks.masa(about.getOrDefault("masa", "")).name())
                .put("reason", kiriman.optionalText("reason"));
        if (buka) {
            command.put("due", NilaiIsian.text(kiriman.optionalTanggal("due")));
        }
    }
}
