package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.runtime.edge.NotFound;

/** Addresses of the pages, written and read. */
public final class Addresses {
    private Addresses() {}

    public static String kabupaten(KodeKabupaten kabupaten, TahunAnggaran tahun) {
        return "/kabupaten/" + kabupaten.value() + "/tahun/" + tahun;
    }

    public static String tahun(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        return "/kecamatan/" + kecamatan.value() + "/tahun/" + tahun;
    }

    public static String tabel(KodeKecamatan kecamatan, TahunAnggaran tahun, String id) {
        return tahun(kecamatan, tahun) + "/tabel/" + id;
    }

    /** What there is to do in a quarter, or for the year. */
    public static String tugas(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa) {
        return tahun(kecamatan, tahun) + "/tugas/" + masa;
    }

    /** @throws NotFound when there is no such kecamatan, whatever the text looks like */
    public static KodeKecamatan kecamatan(String code) {
        return DaftarKecamatan.all().stream()
                .map(kecamatan -> kecamatan.code())
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("kecamatan", code));
    }

    /** @throws NotFound when there is no such kabupaten */
    public static KodeKabupaten kabupaten(String code) {
        if (!code.equals(DaftarKecamatan.JEMBER.value())) {
            throw new NotFound("kabupaten", code);
        }
        return DaftarKecamatan.JEMBER;
    }

    /** @throws NotFound when it is no year the platform could hold */
    public static TahunAnggaran tahun(String year) {
        try {
            return new TahunAnggaran(Integer.parseInt(year));
        } catch (NumberFormatException | InvalidValue e) {
            throw new NotFound("tahun", year);
        }
    }
}
