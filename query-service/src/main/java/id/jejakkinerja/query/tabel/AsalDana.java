package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Serapan;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.Anggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.Pergeseran;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How money came about: of a sub kegiatan from its lines and bookings, of everything above from what lies below it. */
final class AsalDana {
    static final String PAGU = "pagu";
    static final String REALISASI = "realisasi";
    static final String PERSEN = "persen";

    private final String tabel;
    private final Anggaran anggaran;
    private final Nomenklatur names;
    private final Labels words;
    private final List<Simpul> tree;
    private final Function<Simpul, String> keys;

    private AsalDana(
            String tabel,
            Anggaran anggaran,
            Nomenklatur names,
            Labels words,
            List<Simpul> tree,
            Function<Simpul, String> keys) {
        this.tabel = tabel;
        this.anggaran = anggaran;
        this.names = names;
        this.words = words;
        this.tree = List.copyOf(tree);
        this.keys = keys;
    }

    /** The money of a year, its sub kegiatan shown in Tabel 3.8. */
    static AsalDana of(KecamatanYear year, Labels words) {
        return new AsalDana(
                Table38.ID, year.current().anggaran(), Nomenklatur.of(year.tahun()), words, List.of(), Simpul::key);
    }

    /**
     * The same money in the rows of a table.
     *
     * @param keys key of a node's row
     */
    AsalDana over(String other, List<Simpul> nodes, Function<Simpul, String> keys) {
        return new AsalDana(other, anggaran, names, words, nodes, keys);
    }

    String key(Simpul node) {
        return keys.apply(node);
    }

    /** Declares pagu, realisasi and share of a node's row. */
    void explain(RowDraft row, Simpul node) {
        explain(row, node.dana(), parts(node, PAGU), parts(node, REALISASI));
    }

    static void explain(RowDraft row, Dana sum, List<Masukan> pagu, List<Masukan> realisasi) {
        Asal allotted = Asal.jumlah(sum.pagu(), AlasanKosong.PAGU_BELUM_ADA, pagu);
        Asal spent = Asal.jumlah(sum.realisasi(), AlasanKosong.REALISASI_BELUM_ADA, realisasi);
        row.asal(PAGU, allotted)
                .asal(REALISASI, spent)
                .asal(
                        PERSEN,
                        Asal.serapan(
                                sum.serapan(),
                                spent.sebagai(REALISASI, null, row.sel(REALISASI)),
                                allotted.sebagai(PAGU, null, row.sel(PAGU))));
    }

    /** The programs of the tree, each with its parts. */
    List<Masukan> programs(String column) {
        return tree.stream()
                .filter(n -> n.level() == Level.PROGRAM)
                .map(n -> masukan(n, column))
                .toList();
    }

    /** The share spent of some sub kegiatan together. */
    Asal serapan(Collection<KodeSubKegiatan> codes, Dana sum, Serapan serapan) {
        return Asal.serapan(
                serapan,
                Masukan.composed(REALISASI, null, sum.realisasi(), null, each(codes, REALISASI)),
                Masukan.composed(PAGU, null, sum.pagu(), null, each(codes, PAGU)));
    }

    /** The lines of a program, whatever their sub kegiatan. */
    List<Masukan> lines(KodeProgram program) {
        return anggaran.lines().values().stream()
                .filter(l -> l.line().subKegiatan().program().equals(program))
                .map(l -> line(
                        name(l.line().subKegiatan()) + ", " + words.of(l.line().jenis()), l))
                .toList();
    }

    private List<Masukan> each(Collection<KodeSubKegiatan> codes, String column) {
        return codes.stream()
                .distinct()
                .map(kode -> {
                    Dana dana = Dana.of(anggaran, kode);
                    Rupiah value = column.equals(PAGU) ? dana.pagu() : dana.realisasi();
                    return Masukan.composed(
                            column, name(kode), value, Sel.of(tabel, kode.value(), column), parts(kode, column));
                })
                .toList();
    }

    private Masukan masukan(Simpul node, String column) {
        Rupiah value = column.equals(PAGU) ? node.dana().pagu() : node.dana().realisasi();
        return Masukan.composed(column, node.nama(), value, Sel.of(tabel, key(node), column), parts(node, column));
    }

    private List<Masukan> parts(Simpul node, String column) {
        return switch (node.kode()) {
            case KodeSubKegiatan kode -> parts(kode, column);
            case KodeKegiatan kode ->
                below(n -> n.kode() instanceof KodeSubKegiatan s && s.kegiatan().equals(kode), column);
            case KodeProgram kode ->
                below(n -> n.kode() instanceof KodeKegiatan k && k.program().equals(kode), column);
            default -> List.of();
        };
    }

    private List<Masukan> below(Function<Simpul, Boolean> isChild, String column) {
        return tree.stream().filter(isChild::apply).map(n -> masukan(n, column)).toList();
    }

    private List<Masukan> parts(KodeSubKegiatan kode, String column) {
        if (column.equals(REALISASI)) {
            return anggaran.belanja(kode).stream().map(this::booking).toList();
        }
        List<Masukan> lines = anggaran.lines(kode).stream()
                .map(l -> line(words.of(l.line().jenis()), l))
                .toList();
        boolean single = lines.size() == 1 && !lines.getFirst().bagian().isEmpty();
        return single ? lines.getFirst().bagian() : lines;
    }

    /** What was last allotted, and each shift since, which adds to it or takes from it. */
    Masukan line(@Nullable String name, BarisAnggaran line) {
        List<Pergeseran> touching = anggaran.shifts().stream()
                .filter(s -> s.from().equals(line.line()) || s.to().equals(line.line()))
                .toList();
        List<Origin> shifted = touching.stream().map(Pergeseran::origin).toList();
        List<Origin> allotted =
                line.origins().stream().filter(o -> !shifted.contains(o)).toList();
        long last = allotted.isEmpty() ? 0 : allotted.getLast().position();
        List<Pergeseran> since =
                touching.stream().filter(s -> s.origin().position() > last).toList();
        if (since.isEmpty()) {
            return Masukan.stated(PAGU, name, line.pagu(), null, line.origins());
        }
        List<Masukan> parts = new ArrayList<>();
        if (!allotted.isEmpty()) {
            Pergeseran first = since.getFirst();
            Rupiah before = first.from().equals(line.line())
                    ? first.before().from()
                    : first.before().to();
            parts.add(Masukan.stated(PAGU, words.text("asal.alokasi"), before, null, allotted));
        }
        since.forEach(s -> parts.add(
                Masukan.stated(PAGU, words.text("asal.pergeseran"), signed(s, line), null, List.of(s.origin()))));
        return Masukan.composed(PAGU, name, line.pagu(), null, parts);
    }

    private static Rupiah signed(Pergeseran shift, BarisAnggaran line) {
        return shift.from().equals(line.line()) ? Rupiah.ZERO.minus(shift.amount()) : shift.amount();
    }

    String name(KodeSubKegiatan kode) {
        return names.name(kode).orElse(kode.value());
    }

    Masukan booking(Belanja b) {
        String month = Month.of(b.bulan().value()).getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        return Masukan.stated(
                REALISASI,
                month + ", " + words.of(b.line().jenis()),
                b.amount(),
                null,
                Stream.concat(b.before().stream(), Stream.of(b.origin())).toList());
    }
}
