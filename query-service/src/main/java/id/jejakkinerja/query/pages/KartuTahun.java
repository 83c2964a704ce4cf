package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.Dana;
import id.jejakkinerja.query.tabel.Level;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a kecamatan's year with what it takes to judge it.
 *
 * @param before what stands before the figure, smaller; empty without
 * @param after what stands after it, smaller; empty without
 * @param href where the figure is explained; null where there is none
 * @param predikat its cell; null where the figure has none
 */
record KartuTahun(
        String title,
        String before,
        String value,
        String after,
        @Nullable String href,
        @Nullable Cell predikat,
        List<Keterangan> lines) {

    KartuTahun {
        lines = List.copyOf(lines);
    }

    /**
     * The year before, with which this one is compared.
     *
     * @param explained where its figures are explained
     */
    private record Dulu(CapaianRow row, String tahun, Function<Sel, @Nullable String> explained) {
        static Dulu of(KecamatanYear before, PageQuery query) {
            return new Dulu(
                    CapaianRow.of(before),
                    before.tahun().toString(),
                    Addresses.explained(query, before.kecamatan(), before.tahun()));
        }
    }

    /** The cards of a year, in the order of its questions: how much, for how much, was it worth it, of how much, what is left. */
    static List<KartuTahun> of(KecamatanYear year, List<Tabel> tables, List<TableView> views, PageQuery query) {
        PageWords words = query.words();
        CapaianRow now = CapaianRow.of(year);
        Dulu last = Dulu.of(year.before(), query);
        TableView money = LembarTahun.view(views, Table38.ID);
        Tabel budget = LembarTahun.table(tables, Table38.ID);
        return List.of(
                score(now, last, LembarTahun.view(views, "3.5"), words),
                share(now, last, money, words),
                worth(LembarTahun.table(tables, "3.7"), LembarTahun.view(views, "3.7"), words),
                pagu(year, now.dana(), money, words),
                spent(now.dana(), budget, money, words));
    }

    private static KartuTahun score(CapaianRow now, Dulu last, TableView view, PageWords words) {
        long complete = now.sasaran().stream().filter(s -> s.nilai().lengkap()).count();
        List<Keterangan> lines = new ArrayList<>();
        lines.add(plain(words.text("kartu.sasaran", complete, now.sasaran().size())));
        lines.add(change(
                now.rataRata().capaian(),
                last.row.rataRata().capaian(),
                last,
                Sel.of("3.5", Tabel.TOTALS, "capaian"),
                words));
        return card("kartu.capaian", view, "capaian", words)
                .with(view.cell(Tabel.TOTALS, "predikat").orElse(null), lines);
    }

    private static KartuTahun share(CapaianRow now, Dulu last, TableView view, PageWords words) {
        Persen before = last.row.dana().serapan().measured().orElse(null);
        Persen after = now.dana().serapan().measured().orElse(null);
        KartuTahun card = card("kartu.serapan", view, "persen", words)
                .with(null, List.of(change(after, before, last, Sel.of(Table38.ID, Tabel.TOTALS, "persen"), words)));
        return after == null ? card : new KartuTahun(card.title, "", card.value, "%", card.href, null, card.lines);
    }

    /** How many Sasaran achieved more than they spent, and which did not. */
    private static KartuTahun worth(Tabel tabel, TableView view, PageWords words) {
        List<Baris> judged = tabel.baris().stream()
                .filter(row -> row.values().get("efisiensi") instanceof Efisiensi)
                .toList();
        List<Baris> wasteful = judged.stream()
                .filter(row -> row.values().get("efisiensi") == Efisiensi.TIDAK_EFISIEN)
                .toList();
        String title = words.text("kartu.efisiensi");
        if (judged.isEmpty()) {
            return new KartuTahun(
                    title, "", Cells.DASH, "", null, null, List.of(plain(words.text("kartu.efisiensi.belum"))));
        }
        List<Keterangan> lines = wasteful.isEmpty()
                ? List.of(plain(words.text("kartu.efisiensi.semua")))
                : wasteful.stream()
                        .map(row -> new Keterangan(
                                words.text(
                                        "kartu.boros",
                                        tabel.baris().indexOf(row) + 1,
                                        text(view, row.key(), "capaian"),
                                        text(view, row.key(), "serapan")),
                                view.cell(row.key(), "efisiensi")
                                        .map(Cell::href)
                                        .orElse(null)))
                        .toList();
        return new KartuTahun(
                title,
                "",
                Integer.toString(judged.size() - wasteful.size()),
                words.text("kartu.efisiensi.dari", judged.size()),
                "#bagian-tabel-3.7",
                null,
                lines);
    }

    private static KartuTahun pagu(KecamatanYear year, Dana dana, TableView view, PageWords words) {
        Rupiah total = dana.pagu();
        List<Keterangan> lines = total == null || total.isZero()
                ? List.of()
                : Stream.of(JenisBelanja.values())
                        .map(kind -> plain(kind(kind, year, total, words)))
                        .toList();
        return card("kartu.pagu", view, "pagu", words).money(total != null).with(null, lines);
    }

    private static String kind(JenisBelanja kind, KecamatanYear year, Rupiah total, PageWords words) {
        Rupiah sum = Rupiah.sum(year.current().anggaran().lines().values().stream()
                .filter(line -> line.line().jenis() == kind)
                .map(line -> line.pagu())
                .toList());
        return words.text("kartu.jenis", words.labels().of(kind), Penulisan.of(sum), Penulisan.of(share(sum, total)));
    }

    private static KartuTahun spent(Dana dana, Tabel tabel, TableView view, PageWords words) {
        Rupiah pagu = dana.pagu();
        Rupiah realisasi = dana.realisasi();
        List<Keterangan> lines = new ArrayList<>();
        if (pagu != null && realisasi != null) {
            Rupiah left = pagu.minus(realisasi);
            lines.add(plain(words.text("kartu.sisa", Penulisan.of(left))));
            if (left.isPositive()) {
                tabel.baris().stream()
                        .filter(row -> row.values().get("level") == Level.SUB_KEGIATAN)
                        .filter(row -> left(row).isPresent())
                        .max(Comparator.comparing(row -> left(row).orElseThrow()))
                        .ifPresent(row -> lines.add(largest(row, left, view, words)));
            }
        }
        return card("kartu.realisasi", view, "realisasi", words)
                .money(realisasi != null)
                .with(null, lines);
    }

    private static Keterangan largest(Baris row, Rupiah all, TableView view, PageWords words) {
        return new Keterangan(
                words.text(
                        "kartu.sisa.terbesar",
                        Penulisan.of(share(left(row).orElseThrow(), all)),
                        String.valueOf(row.values().get("nama"))),
                view.cell(row.key(), "persen").map(Cell::href).orElse(null));
    }

    private static Optional<Rupiah> left(Baris row) {
        return row.values().get("pagu") instanceof Rupiah pagu && row.values().get("realisasi") instanceof Rupiah spent
                ? Optional.of(pagu.minus(spent))
                : Optional.empty();
    }

    static Persen share(Rupiah part, Rupiah whole) {
        return new Persen(part.amount().movePointRight(2).divide(whole.amount(), 2, RoundingMode.HALF_UP));
    }

    /**
     * In percentage points, signed, and where last year's figure is explained; in words where one of the two is missing.
     *
     * @param cell where it stands in last year's tables
     */
    private static Keterangan change(
            @Nullable Persen now, @Nullable Persen then, Dulu last, Sel cell, PageWords words) {
        if (now == null || then == null) {
            return plain(words.text("rapor.takada", last.tahun));
        }
        BigDecimal points = now.value().subtract(then.value());
        return new Keterangan(
                words.text(
                        "kartu.poin",
                        (points.signum() > 0 ? "+" : "") + Penulisan.of(points),
                        Penulisan.of(then),
                        last.tahun),
                last.explained.apply(cell));
    }

    /** @param column whose total it is about */
    private static KartuTahun card(String title, TableView view, String column, PageWords words) {
        String href = view.cell(Tabel.TOTALS, column).map(Cell::href).orElse(null);
        return new KartuTahun(words.text(title), "", text(view, Tabel.TOTALS, column), "", href, null, List.of());
    }

    private static String text(TableView view, String row, String column) {
        return view.cell(row, column)
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .orElse(Cells.DASH);
    }

    private static Keterangan plain(String text) {
        return new Keterangan(text, null);
    }

    /** @param more what has no explanation of its own is explained by the card's figure, of which it is a part */
    private KartuTahun with(@Nullable Cell predicate, List<Keterangan> more) {
        List<Keterangan> explained = more.stream()
                .map(line -> line.href() == null ? new Keterangan(line.text(), href) : line)
                .toList();
        return new KartuTahun(title, before, value, after, href, predicate, explained);
    }

    private KartuTahun money(boolean known) {
        return new KartuTahun(title, known ? "Rp" : "", value, after, href, predikat, lines);
    }
}
