package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.runtime.edge.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of the pages, written and read. */
public final class Addresses {
    /** The events of the whole kabupaten. */
    static final String AUDIT = "/audit";

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

    /** A document before and after its amendments. */
    static String perubahan(KodeKecamatan kecamatan, TahunAnggaran tahun, String document) {
        return tahun(kecamatan, tahun) + "/perubahan/" + document;
    }

    /** What happened in a kecamatan's year. */
    static String jejak(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        return tahun(kecamatan, tahun) + "/jejak";
    }

    /** One event and what belongs to it. */
    static String peristiwa(String id) {
        return AUDIT + "/peristiwa/" + id;
    }

    /** The page of an event behind a figure, for whom it is open: what happens to the kabupaten concerns no single kecamatan. */
    public static @Nullable String peristiwa(Origin origin, Actor reader, PageQuery query) {
        boolean may = reader.seesAllKecamatan() || !origin.type().startsWith("kabupaten.");
        return may ? query.plain().href(peristiwa(origin.event())) : null;
    }

    /** What there is to do in a quarter, or for the year. */
    public static String tugas(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa) {
        return tahun(kecamatan, tahun) + "/tugas/" + masa;
    }

    /**
     * Where the figures of a year's tables are explained, at the moment and in the language of a page.
     *
     * @param kecamatan whose tables; null for the table of all
     */
    public static Function<Sel, @Nullable String> explained(
            PageQuery query, @Nullable KodeKecamatan kecamatan, TahunAnggaran tahun) {
        Map<KodeKecamatan, String> begin = new HashMap<>();
        String own = begin(query, kecamatan, tahun);
        return sel -> {
            String base = sel.kecamatan() == null
                    ? own
                    : begin.computeIfAbsent(sel.kecamatan(), other -> begin(query, other, tahun));
            return base + "&tabel=" + encode(sel.tabel()) + "&row=" + encode(sel.row()) + "&column="
                    + encode(sel.column());
        };
    }

    /** A page has hundreds of figures, so what their addresses share is written once. */
    private static String begin(PageQuery query, @Nullable KodeKecamatan kecamatan, TahunAnggaran tahun) {
        Map<String, String> shared = new LinkedHashMap<>();
        if (kecamatan != null) {
            shared.put("kecamatan", kecamatan.value());
        }
        shared.put("tahun", tahun.toString());
        return query.href("/jelaskan", shared);
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
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
