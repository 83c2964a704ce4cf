package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import id.jejakkinerja.query.pages.Batang.Angka;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The quarters of a kecamatan's year: for each indicator, and for the money, what was promised and what was achieved. Each quarter stands by
 * itself, because an index must not be added up; only spending is.
 */
final class TriwulanTahun {
    private final KecamatanYear year;
    private final PageQuery query;
    private final PageWords words;
    private final Function<Sel, @Nullable String> explained;

    private TriwulanTahun(KecamatanYear year, PageQuery query) {
        this.year = year;
        this.query = query;
        this.words = query.words();
        this.explained = Addresses.explained(query, year.kecamatan(), year.tahun());
    }

    /** The indicators of Tabel 3.1 that have any figure, then the share of the pagu that was spent. */
    static List<Batang> of(KecamatanYear year, Tabel scores, PageQuery query) {
        TriwulanTahun quarters = new TriwulanTahun(year, query);
        List<Batang> all = new ArrayList<>();
        scores.baris().forEach(row -> all.add(quarters.indikator(row)));
        quarters.serapan(all);
        return all.stream().filter(Batang::isKnown).toList();
    }

    private Batang indikator(Baris row) {
        IndikatorId id = new IndikatorId(row.key());
        TahunState current = year.current();
        SortedMap<Masa, Realisasi> achieved = current.hasil().of(id);
        SortedMap<Masa, TargetTercatat> promised = current.rencana().quarters(id);
        List<Angka> figures = new ArrayList<>();
        for (Masa quarter : Masa.QUARTERS) {
            Realisasi value = achieved.get(quarter);
            TargetTercatat target = promised.get(quarter);
            figures.add(new Angka(
                    words.text("batang." + quarter),
                    value == null ? null : value.value(),
                    target == null ? null : target.value(),
                    value != null && isMade(value.origin()),
                    value == null ? null : event(value.origin()),
                    target == null
                            ? null
                            : explained.apply(Sel.of(
                                    "rencana-aksi", row.key(), quarter.name().toLowerCase(Locale.ROOT)))));
        }
        Realisasi whole = achieved.get(Masa.TAHUN);
        figures.add(new Angka(
                year.tahun().toString(),
                row.values().get("realisasi") instanceof Nilai value ? value : null,
                row.values().get("target") instanceof Nilai target ? target : null,
                whole == null ? achieved.values().stream().anyMatch(r -> isMade(r.origin())) : isMade(whole.origin()),
                explained.apply(Sel.of("3.1", row.key(), "realisasi")),
                explained.apply(Sel.of("3.1", row.key(), "target"))));
        boolean bounded = row.values().get("satuan") instanceof Satuan unit && !unit.admits(Nilai.of(101));
        String unit = row.labels().getOrDefault("satuan", "");
        return Batang.of(String.valueOf(row.values().get("nama")), unit, figures, bounded ? 100 : 0, words);
    }

    /** What had been spent by the end of each quarter, as far as anything was booked; each is a part of the same sum, and explained by it. */
    private void serapan(List<Batang> all) {
        CapaianRow row = CapaianRow.of(year);
        Rupiah pagu = row.dana().pagu();
        if (pagu == null || pagu.isZero()) {
            return;
        }
        boolean made = isMade(year.current().anggaran().belanja());
        List<Angka> figures = new ArrayList<>();
        Rupiah sum = Rupiah.ZERO;
        for (Masa quarter : Masa.QUARTERS) {
            Rupiah spent = row.belanja().get(quarter);
            sum = spent == null ? sum : sum.plus(spent);
            boolean later =
                    row.belanja().isEmpty() || quarter.compareTo(row.belanja().lastKey()) > 0;
            boolean before =
                    row.belanja().isEmpty() || quarter.compareTo(row.belanja().firstKey()) < 0;
            figures.add(new Angka(
                    words.text("batang." + quarter),
                    later || before
                            ? null
                            : new Nilai(KartuTahun.share(sum, pagu).value()),
                    null,
                    made,
                    total("realisasi"),
                    null));
        }
        Persen whole = row.dana().serapan().measured().orElse(null);
        figures.add(new Angka(
                year.tahun().toString(),
                whole == null ? null : new Nilai(whole.value()),
                null,
                made,
                total("persen"),
                null));
        all.add(Batang.of(words.text("batang.serapan"), words.text("batang.serapan.satuan"), figures, 100, words));
    }

    private @Nullable String total(String column) {
        return explained.apply(Sel.of(Table38.ID, Tabel.TOTALS, column));
    }

    /** A sum is generated as soon as one of its parts is; it is real where some parts are only derived. */
    private static boolean isMade(List<Belanja> bookings) {
        return !bookings.isEmpty()
                && (bookings.stream().allMatch(b -> isMade(b.origin()))
                        || bookings.stream().anyMatch(b -> is(b.origin(), Provenance.Kind.SYNTHETIC)));
    }

    private static boolean is(Origin origin, Provenance.Kind kind) {
        Provenance stated = origin.provenance();
        return stated != null && stated.kind() == kind;
    }

    private static boolean isMade(Origin origin) {
        return origin.provenance() != null && !is(origin, Provenance.Kind.REAL);
    }

    private @Nullable String event(Origin origin) {
        return query.plain().href(Addresses.peristiwa(origin.event()));
    }
}
