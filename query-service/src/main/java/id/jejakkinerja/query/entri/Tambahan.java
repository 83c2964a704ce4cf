package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that was not in the version of a Renstra before.
 *
 * @param nomor of the fields it was typed into
 * @param baru the Sasaran that comes with it; null where it joins one
 * @param mengganti the one it replaces; null where it replaces none
 */
record Tambahan(
        int nomor,
        IndikatorRenstra indikator,
        SasaranId sasaran,
        @Nullable Baru baru,
        @Nullable IndikatorId mengganti) {
    /**
     * A new Sasaran.
     *
     * @param tujuan it stands below
     */
    record Baru(String nama, Induk tujuan) {}

    /**
     * A Tujuan: one there is, or a new one.
     *
     * @param nama null, as is {@code indikator}, of one there is
     */
    record Induk(
            TujuanId id, @Nullable String nama, @Nullable String indikator) {}

    /** Leaves room for a number behind it. */
    private static final int LONGEST_SLUG = 36;

    /** What was typed for each, as far as it can be placed; what is missing is noted. */
    static List<Tambahan> read(
            StrukturRenstra old,
            Kiriman kiriman,
            int count,
            Function<String, SortedMap<TahunAnggaran, Nilai>> targets) {
        List<Tambahan> additions = new ArrayList<>();
        List<String> ids =
                new ArrayList<>(old.indikator().map(i -> i.id().value()).toList());
        List<String> sasaran =
                new ArrayList<>(old.sasaran().map(s -> s.id().value()).toList());
        Map<String, Induk> tujuan = new LinkedHashMap<>();
        for (int nomor = 1; nomor <= count; nomor++) {
            String nama = Objects.requireNonNull(kiriman.nama(Suntingan.added(nomor, "nama")));
            String id = unused(slug(nama), ids);
            String chosen = kiriman.typed(Suntingan.added(nomor, "sasaran"));
            boolean fresh = chosen.equals(Suntingan.BARU);
            if (!fresh && !sasaran.contains(chosen)) {
                kiriman.missing(Suntingan.added(nomor, "sasaran"));
                continue;
            }
            Baru baru = fresh ? baru(nomor, old, tujuan, kiriman) : null;
            if (fresh && baru == null) {
                continue;
            }
            String replaced = kiriman.typed(Suntingan.added(nomor, "mengganti"));
            additions.add(new Tambahan(
                    nomor,
                    indikator(nomor, id, nama, kiriman, targets.apply("baru" + nomor)),
                    new SasaranId(fresh ? unused("s" + (sasaran.size() + 1), sasaran) : chosen),
                    baru,
                    replaced.isEmpty() ? null : new IndikatorId(replaced)));
        }
        return additions;
    }

    /** Null, and noted, where something is missing. */
    private static @Nullable Baru baru(int nomor, StrukturRenstra old, Map<String, Induk> fresh, Kiriman kiriman) {
        String nama = kiriman.nama(Suntingan.added(nomor, "sasaranNama"));
        Induk induk = induk(nomor, old, fresh, kiriman);
        return nama == null || induk == null ? null : new Baru(nama, induk);
    }

    /** New ones of the same name are one; where nothing was chosen, it is the last there is. */
    private static @Nullable Induk induk(int nomor, StrukturRenstra old, Map<String, Induk> fresh, Kiriman kiriman) {
        String chosen = kiriman.typed(Suntingan.added(nomor, "tujuan"));
        if (!chosen.equals(Suntingan.BARU)) {
            TujuanId id = old.tujuan().stream()
                    .map(Tujuan::id)
                    .filter(known -> known.value().equals(chosen))
                    .findFirst()
                    .orElseGet(() -> old.tujuan().getLast().id());
            return new Induk(id, null, null);
        }
        String nama = kiriman.nama(Suntingan.added(nomor, "tujuanNama"));
        String indikator = kiriman.nama(Suntingan.added(nomor, "tujuanIndikator"));
        if (nama == null || indikator == null) {
            return null;
        }
        List<String> used = new ArrayList<>(Stream.concat(
                        old.tujuan().stream().map(Tujuan::id),
                        fresh.values().stream().map(Induk::id))
                .map(TujuanId::value)
                .toList());
        return fresh.computeIfAbsent(
                nama, name -> new Induk(new TujuanId(unused("t" + (used.size() + 1), used)), name, indikator));
    }

    private static IndikatorRenstra indikator(
            int nomor, String id, String nama, Kiriman kiriman, SortedMap<TahunAnggaran, Nilai> target) {
        return new IndikatorRenstra(
                new IndikatorId(id),
                nama,
                choice(Suntingan.added(nomor, "satuan"), kiriman, Satuan.values()),
                choice(Suntingan.added(nomor, "arah"), kiriman, Arah.values()),
                choice(Suntingan.added(nomor, "agregasi"), kiriman, Agregasi.values()),
                target);
    }

    /** What was chosen; where nothing was, that is noted and something stands in for it, so that the rest can be read. */
    private static <E extends Enum<E>> E choice(String field, Kiriman kiriman, E[] values) {
        return Stream.of(values)
                .filter(value -> value.name().equals(kiriman.typed(field)))
                .findFirst()
                .orElseGet(() -> {
                    kiriman.missing(field);
                    return values[0];
                });
    }

    private static String slug(String nama) {
        String slug =
                nama.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened =
                slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG).replaceAll("-$", "") : slug;
        return shortened.isEmpty() ? "indikator" : shortened;
    }

    private static String unused(String wanted, List<String> used) {
        String id = wanted;
        for (int i = 2; used.contains(id); i++) {
            id = wanted + "-" + i;
        }
        used.add(id);
        return id;
    }
}
