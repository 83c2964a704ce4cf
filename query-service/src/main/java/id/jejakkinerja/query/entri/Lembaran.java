package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.tabel.AsalBelanja;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the sheet of a quarter out over what was typed, and reads its cells. */
final class Lembaran {
    /** Row 1 holds the headings. */
    private static final int FIRST_ROW = 2;

    private static final int FIRST_MONTH_COLUMN = 'D';
    private static final int MONTHS = 3;

    private final Konteks konteks;
    private final Masa masa;
    private final Kiriman kiriman;
    private final PageWords words;
    private final Map<String, Rupiah> amounts = new LinkedHashMap<>();

    Lembaran(Konteks konteks, Masa masa, Kiriman kiriman) {
        this.konteks = konteks;
        this.masa = masa;
        this.kiriman = kiriman;
        this.words = konteks.words();
    }

    /** An amount that was typed, with where it belongs. */
    record Pembukuan(String name, MataAnggaran line, Bulan bulan, Rupiah amount) {}

    static String name(MataAnggaran line, Bulan bulan) {
        return line + ":" + bulan;
    }

    static String document(Bulan bulan) {
        return "dokumen." + bulan;
    }

    List<Bulan> months() {
        int first = Masa.QUARTERS.indexOf(masa) * MONTHS + 1;
        return IntStream.range(first, first + MONTHS).mapToObj(Bulan::new).toList();
    }

    List<BarisAnggaran> lines() {
        return List.copyOf(konteks.state().anggaran().lines().values());
    }

    /** Every amount that was typed; what cannot be read, and what is missing beside it, is noted at its cell. */
    List<Pembukuan> read() {
        List<Pembukuan> bookings = new ArrayList<>();
        for (BarisAnggaran line : lines()) {
            for (Bulan bulan : months()) {
                String name = name(line.line(), bulan);
                Rupiah amount = amount(name);
                if (amount != null) {
                    amounts.put(name, amount);
                    bookings.add(new Pembukuan(name, line.line(), bulan, amount));
                }
            }
        }
        for (Bulan bulan : months()) {
            if (bookings.stream().anyMatch(b -> b.bulan().equals(bulan))) {
                kiriman.text(document(bulan));
            }
        }
        if (bookings.isEmpty() && kiriman.isSound()) {
            kiriman.fault(Kiriman.FORM, words.text("kisi.kosong"));
        }
        if (!bookings.isEmpty()) {
            kiriman.text("source");
        }
        return bookings;
    }

    private @Nullable Rupiah amount(String name) {
        BigDecimal amount = kiriman.optionalRupiah(name);
        return amount == null ? null : new Rupiah(amount);
    }

    /** The sheet; what {@link #read} understood is written beside what was typed. */
    Kisi kisi() {
        List<Kisi.Baris> rows = new ArrayList<>();
        Nomenklatur names = Nomenklatur.of(konteks.tahun());
        KodeProgram program = null;
        KodeKegiatan kegiatan = null;
        for (BarisAnggaran line : lines()) {
            KodeProgram p = line.line().subKegiatan().program();
            KodeKegiatan k = line.line().subKegiatan().kegiatan();
            if (!p.equals(program)) {
                rows.add(heading(rows.size(), "l1", p.value(), names.name(p).orElse(p.value()), p + "."));
                program = p;
            }
            if (!k.equals(kegiatan)) {
                rows.add(heading(rows.size(), "l2", k.value(), names.name(k).orElse(k.value()), k + "."));
                kegiatan = k;
            }
            rows.add(row(FIRST_ROW + rows.size(), line));
        }
        List<Bulan> months = months();
        List<Kisi.Kolom> columns = IntStream.range(0, MONTHS)
                .mapToObj(i -> column(months.get(i), i))
                .toList();
        return new Kisi(columns, rows);
    }

    private Kisi.Kolom column(Bulan bulan, int i) {
        Rupiah sum = Rupiah.sum(amounts.entrySet().stream()
                .filter(e -> e.getKey().endsWith(":" + bulan))
                .map(Map.Entry::getValue)
                .toList());
        return new Kisi.Kolom(
                bulan.value(),
                letter(i),
                words.text("entri.bulan." + bulan),
                document(bulan),
                sum.equals(Rupiah.ZERO) ? "" : Penulisan.of(sum));
    }

    private Kisi.Baris heading(int above, String css, String kode, String nama, String prefix) {
        List<BarisAnggaran> below = lines().stream()
                .filter(l -> l.line().toString().startsWith(prefix))
                .toList();
        return row(
                FIRST_ROW + above,
                new Judul(css, kode, nama),
                below,
                column -> Sel.of(Table38.ID, kode, column),
                List.of());
    }

    private Kisi.Baris row(int number, BarisAnggaran line) {
        String kode = line.line().subKegiatan().value();
        String nama = MataPilihan.label(line.line(), konteks);
        List<Bulan> months = months();
        List<Kisi.Sel> cells = IntStream.range(0, MONTHS)
                .mapToObj(i -> cell(letter(i) + number, line.line(), months.get(i), nama))
                .toList();
        return row(
                number,
                new Judul("l3", kode, nama),
                List.of(line),
                column -> Sel.of(Table38.ID, kode, AsalBelanja.column(column, line.line())),
                cells);
    }

    /** What a row is called, and how deep it stands in the tree. */
    private record Judul(String css, String kode, String nama) {}

    /**
     * A row over some lines.
     *
     * @param explained cell of a column of the year's table, which says how the figure came about
     */
    private Kisi.Baris row(
            int number, Judul judul, List<BarisAnggaran> lines, Function<String, Sel> explained, List<Kisi.Sel> cells) {
        Rupiah pagu = Rupiah.sum(lines.stream().map(BarisAnggaran::pagu).toList());
        List<Rupiah> booked = lines.stream().flatMap(l -> booked(l.line())).toList();
        Rupiah spent = Rupiah.sum(booked);
        Rupiah typed = Rupiah.sum(lines.stream().map(l -> typed(l.line())).toList());
        Rupiah left = pagu.minus(spent).minus(typed);
        boolean over = !cells.isEmpty() && !typed.isZero() && left.compareTo(Rupiah.ZERO) < 0;
        return new Kisi.Baris(
                number,
                judul.css(),
                judul.kode(),
                judul.nama(),
                explained(pagu, explained.apply("pagu")),
                booked.isEmpty() ? new Kisi.Angka("–", null) : explained(spent, explained.apply("realisasi")),
                // with what is not sent yet it is the difference of this row, and stands in no table
                typed.isZero()
                        ? explained(left, explained.apply(AsalBelanja.SISA))
                        : new Kisi.Angka(Penulisan.of(left), null),
                cells,
                over
                        ? words.text(
                                "kisi.lebih",
                                number,
                                Penulisan.of(spent.plus(typed)),
                                Penulisan.of(pagu),
                                Penulisan.of(Rupiah.ZERO.minus(left)))
                        : null);
    }

    private Kisi.Angka explained(Rupiah amount, Sel cell) {
        return new Kisi.Angka(Penulisan.of(amount), Jelasan.cell(cell.tabel(), cell.row(), cell.column(), konteks));
    }

    private Kisi.Sel cell(String id, MataAnggaran line, Bulan bulan, String nama) {
        String name = name(line, bulan);
        Rupiah understood = amounts.get(name);
        return new Kisi.Sel(
                id,
                name,
                words.text("kisi.sel", id, nama, words.text("entri.bulan." + bulan)),
                kiriman.typed(name),
                understood == null ? "" : Penulisan.of(understood),
                kiriman.fault(name));
    }

    /** What was understood of what was typed for a line. */
    private Rupiah typed(MataAnggaran line) {
        return Rupiah.sum(months().stream()
                .map(bulan -> amounts.getOrDefault(name(line, bulan), Rupiah.ZERO))
                .toList());
    }

    private Stream<Rupiah> booked(MataAnggaran line) {
        return konteks.state().anggaran().belanja().stream()
                .filter(b -> b.line().equals(line))
                .map(Belanja::amount);
    }

    private static String letter(int month) {
        return String.valueOf((char) (FIRST_MONTH_COLUMN + month));
    }
}
