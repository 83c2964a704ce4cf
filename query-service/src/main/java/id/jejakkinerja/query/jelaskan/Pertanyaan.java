package id.jejakkinerja.query.jelaskan;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.query.tabel.TablePeringkat;
import id.jejakkinerja.query.tabel.TableTriwulan;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figure somebody asks about.
 *
 * @param kecamatan null for a table of all kecamatan
 * @param row key of the row; in a table of all it begins with the code of its kecamatan
 * @param column key of the column, {@code target.2023} for a part of one
 */
public record Pertanyaan(
        @Nullable KodeKecamatan kecamatan, TahunAnggaran tahun, String tabel, String row, String column) {
    /** The tables of all kecamatan. */
    private static final Set<String> OF_ALL = Set.of(TableKabupaten.ID, TableTriwulan.ID, TablePeringkat.ID);

    /**
     * Reads the parameters of an address. A table of all kecamatan needs no kecamatan: its rows are of kecamatan.
     *
     * @throws NotFound when there is no such kecamatan or table
     * @throws InvalidValue when the year is none, or the kecamatan is missing
     */
    public static Pertanyaan of(@Nullable String kecamatan, String tahun, String tabel, String row, String column) {
        TahunAnggaran year = tahun(tahun);
        if (OF_ALL.contains(tabel)) {
            return new Pertanyaan(null, year, tabel, row, column);
        }
        if (Tables.of(tabel).isEmpty()) {
            throw new NotFound("tabel", tabel);
        }
        if (kecamatan == null || kecamatan.isBlank()) {
            throw new InvalidValue("kecamatan", "");
        }
        KodeKecamatan code = new KodeKecamatan(kecamatan);
        if (DaftarKecamatan.find(code).isEmpty()) {
            throw new NotFound("kecamatan", kecamatan);
        }
        return new Pertanyaan(code, year, tabel, row, column);
    }

    /**
     * Whose figure it is; null for that of all.
     *
     * @throws NotFound when the row is of no kecamatan
     */
    public @Nullable KodeKecamatan subjek() {
        if (kecamatan != null || row.equals(Tabel.TOTALS)) {
            return kecamatan;
        }
        String code = row.split(":", 2)[0];
        return DaftarKecamatan.all().stream()
                .map(known -> known.code())
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("row", row));
    }

    /** Lets an actor ask who may read the table. */
    public void unlessMayRead(Actor reader) {
        if (kecamatan == null) {
            ForbiddenRead.unlessSeesAll(reader);
        } else {
            ForbiddenRead.unlessMayRead(reader, kecamatan);
        }
    }

    private static TahunAnggaran tahun(String year) {
        try {
            return new TahunAnggaran(Integer.parseInt(year));
        } catch (NumberFormatException e) {
            throw new InvalidValue("tahun", year);
        }
    }
}
