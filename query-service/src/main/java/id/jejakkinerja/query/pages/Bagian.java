package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import java.util.Arrays;
import java.util.List;

/** The pages about a year of the kabupaten. */
public enum Bagian {
    RINGKASAN(""),
    TRIWULAN("/triwulan"),
    PERINGKAT("/peringkat"),
    KELENGKAPAN("/kelengkapan"),
    PERIODE("/periode"),
    TABEL("/tabel"),
    BANDING("/banding");

    private final String end;

    Bagian(String end) {
        this.end = end;
    }

    String path(KabupatenRinci state) {
        return path(state.kabupaten(), state.tahun());
    }

    String path(KodeKabupaten kabupaten, TahunAnggaran tahun) {
        return Addresses.kabupaten(kabupaten, tahun) + end;
    }

    /** From one of them to all. */
    public static List<Link> links(KodeKabupaten kabupaten, TahunAnggaran tahun, Bagian here, PageQuery query) {
        return Arrays.stream(values())
                .map(part -> new Link(
                        query.words().text("bagian." + part), query.href(part.path(kabupaten, tahun)), part == here))
                .toList();
    }
}
