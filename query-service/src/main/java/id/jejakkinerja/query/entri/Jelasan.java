package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.tabel.AsalBelanja;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.query.tabel.TableRencanaAksi;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures beside a task are explained: as cells of the year's tables, or by the event that states them.
 *
 * @param target null where it is not explained, as are {@code nilai} and {@code capaian}
 */
public record Jelasan(
        @Nullable String target,
        @Nullable String nilai,
        @Nullable String capaian) {

    /** An indicator's, or an output's. */
    static Jelasan of(Terukur t, Masa masa, Konteks konteks) {
        String id = t.id().value();
        Realisasi recorded = t.realisasi(konteks.state(), masa);
        String event = recorded == null ? null : event(recorded.origin(), konteks);
        if (masa.isQuarter()) {
            return new Jelasan(
                    cell(TableRencanaAksi.ID, id, masa.name().toLowerCase(Locale.ROOT), konteks),
                    event,
                    cell(TableRencanaAksi.ID, id, TableRencanaAksi.capaian(masa), konteks));
        }
        return t.isIndikator(konteks)
                ? new Jelasan(
                        cell("3.1", id, "target", konteks),
                        cell("3.1", id, "realisasi", konteks),
                        cell("3.1", id, "capaian", konteks))
                : new Jelasan(
                        cell("3.6", id, "outputTarget", konteks),
                        cell("3.6", id, "outputRealisasi", konteks),
                        cell("3.6", id, "outputPersen", konteks));
    }

    /** What a single event states. */
    static Jelasan of(Origin origin, Konteks konteks) {
        return new Jelasan(null, event(origin, konteks), null);
    }

    /** What was spent in a month, every booking a part of it. */
    static Jelasan ofBelanja(Bulan bulan, Konteks konteks) {
        return new Jelasan(null, cell(Table38.ID, Tabel.TOTALS, AsalBelanja.column("realisasi", bulan), konteks), null);
    }

    /** Where a cell is explained; null where it is none. */
    static @Nullable String cell(String tabel, String row, String column, Konteks konteks) {
        return Addresses.explained(konteks.query().plain(), konteks.kecamatan(), konteks.tahun())
                .apply(Sel.of(tabel, row, column));
    }

    private static @Nullable String event(Origin origin, Konteks konteks) {
        return Addresses.peristiwa(origin, konteks.actor(), konteks.query());
    }
}
