package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.pages.Kekurangan;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.tabel.AsalBelanja;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.query.tabel.TableRencanaAksi;
import id.jejakkinerja.query.tabel.Triwulan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures that a report stands for, in short: whoever hands it in, approves or verifies it sees what that is about. */
final class Ikhtisar {
    private final Konteks konteks;
    private final Masa masa;
    private final PageWords words;
    private final CapaianRow row;

    Ikhtisar(Konteks konteks, Masa masa) {
        this.konteks = konteks;
        this.masa = masa;
        this.words = konteks.words();
        this.row = CapaianRow.of(konteks.year());
    }

    List<Senarai> senarai() {
        return List.of(capaian(), serapan());
    }

    /** What the report lacks, in one line. */
    String kurang() {
        List<String> lacking = Kekurangan.of(konteks.state(), masa).in(words);
        return lacking.isEmpty() ? words.text("ikhtisar.lengkap") : String.join("; ", lacking);
    }

    private Senarai capaian() {
        return new Senarai(
                words.text("ikhtisar.capaian", Kunci.label(masa, words), konteks.tahun()),
                List.of(words.text("ikhtisar.sasaran"), words.text("ikhtisar.nilai"), words.text("ikhtisar.predikat")),
                true,
                Stream.concat(
                                row.sasaran().stream().map(this::score),
                                Stream.of(score(
                                        Senarai.Sel.of(words.labels().text("total.rerata")), mean(), Tabel.TOTALS)))
                        .toList());
    }

    private Senarai.Baris score(CapaianRow.PerSasaran sasaran) {
        return score(
                Senarai.Sel.quoted(sasaran.nama()),
                masa.isQuarter()
                        ? sasaran.triwulan().get(masa)
                        : sasaran.nilai().capaian(),
                sasaran.id().value());
    }

    private @Nullable Persen mean() {
        return (masa.isQuarter() ? Triwulan.of(konteks.year()).skor(masa) : row.rataRata()).capaian();
    }

    /** @param key row of the table that explains it */
    private Senarai.Baris score(Senarai.Sel nama, @Nullable Persen value, String key) {
        if (value == null) {
            return new Senarai.Baris(nama, List.of(Senarai.Sel.of(words.text("tugas.belum")), Senarai.Sel.of("–")));
        }
        String explained = masa.isQuarter()
                ? cell(TableRencanaAksi.ID, key, TableRencanaAksi.capaian(masa))
                : cell("3.5", key, "capaian");
        return new Senarai.Baris(
                nama,
                List.of(
                        Senarai.Sel.explained(Penulisan.of(value), explained),
                        Senarai.Sel.explained(Predikat.of(value).name(), explained)));
    }

    private Senarai serapan() {
        Rupiah pagu = row.dana().pagu();
        Rupiah spent = masa.isQuarter() ? row.belanja().get(masa) : row.dana().realisasi();
        Persen share = spent == null
                ? null
                : ScoringPolicy.CURRENT.serapan(pagu, spent).measured().orElse(null);
        return new Senarai(
                words.text("ikhtisar.serapan", Kunci.label(masa, words), konteks.tahun()),
                List.of(
                        words.text("ikhtisar.uang"),
                        words.text("kisi.pagu"),
                        words.text("ikhtisar.belanja"),
                        words.text("ikhtisar.persen")),
                true,
                List.of(new Senarai.Baris(
                        Senarai.Sel.of(words.text("ikhtisar.semua")),
                        List.of(
                                money(written(pagu), "pagu"),
                                money(written(spent), ofMasa("realisasi")),
                                money(share == null ? "–" : Penulisan.of(share) + "%", ofMasa("persen"))))));
    }

    private String ofMasa(String column) {
        return masa.isQuarter() ? AsalBelanja.column(column, masa) : column;
    }

    private Senarai.Sel money(String text, String column) {
        return Senarai.Sel.explained(text, cell(Table38.ID, Tabel.TOTALS, column));
    }

    private @Nullable String cell(String tabel, String row, String column) {
        return Jelasan.cell(tabel, row, column, konteks);
    }

    private String written(@Nullable Rupiah amount) {
        return amount == null ? words.text("tugas.belum") : Penulisan.of(amount);
    }
}
