package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Renstra as somebody edits it: what is kept, changed, dropped, replaced or added, read from what was typed. */
final class Suntingan {
    static final String KEEP = "PERTAHANKAN";
    static final String DROP = "HAPUS";
    static final String NEW_SASARAN = "BARU";

    /** More than any amendment has added at once; fields for one more are shown as soon as the last is used. */
    static final int MOST_ADDED = 6;

    /** Leaves room for a number behind it. */
    private static final int LONGEST_SLUG = 36;

    private final StrukturRenstra old;
    private final PeriodeRenstra periode;
    private final Kiriman kiriman;

    Suntingan(StrukturRenstra old, PeriodeRenstra periode, Kiriman kiriman) {
        this.old = old;
        this.periode = periode;
        this.kiriman = kiriman;
    }

    /** An indicator that was not in the version before. */
    private record Tambahan(
            int nomor,
            IndikatorRenstra indikator,
            SasaranId sasaran,
            @Nullable String namaSasaran,
            @Nullable IndikatorId mengganti) {}

    static String field(String part, IndikatorId id) {
        return part + "." + id;
    }

    static String target(String prefix, TahunAnggaran tahun) {
        return prefix + ".target." + tahun;
    }

    static String added(int nomor, String part) {
        return "baru" + nomor + "." + part;
    }

    /** How many indicators are being added: those that have a name. */
    int added() {
        int count = 0;
        while (count < MOST_ADDED && !kiriman.typed(added(count + 1, "nama")).isBlank()) {
            count++;
        }
        return count;
    }

    boolean isDropped(IndikatorRenstra i) {
        return kiriman.typed(field("nasib", i.id())).equals(DROP);
    }

    /** Whether a new one takes its place, which explains it. */
    boolean isReplaced(IndikatorRenstra i) {
        return IntStream.rangeClosed(1, added())
                .anyMatch(nomor -> kiriman.typed(added(nomor, "mengganti")).equals(i.id().value()));
    }

    boolean isChanged(IndikatorRenstra i) {
        return !isDropped(i) && !edited(i).equals(i);
    }

    /** The new version: Sasaran that lost their last indicator are gone, new ones stand below the last Tujuan. */
    StrukturRenstra struktur() {
        List<Tambahan> added = additions();
        Tujuan last = old.tujuan().getLast();
        return new StrukturRenstra(old.tujuan().stream()
                .map(t -> new Tujuan(t.id(), t.nama(), t.indikator(), sasaran(t, t.equals(last), added)))
                .filter(t -> !t.sasaran().isEmpty())
                .toList());
    }

    private List<Sasaran> sasaran(Tujuan tujuan, boolean takesNew, List<Tambahan> added) {
        Map<SasaranId, Sasaran> result = new LinkedHashMap<>();
        tujuan.sasaran().forEach(s -> {
            List<IndikatorRenstra> kept = new ArrayList<>(s.indikator().stream()
                    .filter(i -> !isDropped(i))
                    .map(this::edited)
                    .toList());
            added.stream().filter(a -> a.sasaran().equals(s.id())).forEach(a -> kept.add(a.indikator()));
            if (!kept.isEmpty()) {
                result.put(s.id(), new Sasaran(s.id(), s.nama(), kept));
            }
        });
        if (takesNew) {
            added.forEach(a -> {
                String nama = a.namaSasaran();
                if (nama != null) {
                    result.put(a.sasaran(), new Sasaran(a.sasaran(), nama, List.of(a.indikator())));
                }
            });
        }
        return List.copyOf(result.values());
    }

    /** What became of each indicator, with the reason where anything did; and the reasons for Sasaran that come or go with them. */
    void explain(ArrayNode mapping, ArrayNode reasons) {
        List<Tambahan> added = additions();
        old.sasaran().forEach(s -> {
            s.indikator().stream()
                    .filter(i -> added.stream().noneMatch(a -> i.id().equals(a.mengganti())))
                    .forEach(i -> explain(i, mapping));
            boolean gone = s.indikator().stream().allMatch(this::isDropped)
                    && added.stream().noneMatch(a -> a.sasaran().equals(s.id()));
            if (gone) {
                reason(reasons, "sasaran/" + s.id(), whyGone(s));
            }
        });
        for (Tambahan a : added) {
            IndikatorId from = a.mengganti();
            mapping.addObject()
                    .put("from", from == null ? null : from.value())
                    .put("to", a.indikator().id().value())
                    .put("kind", (from == null ? JenisPerubahan.DITAMBAH : JenisPerubahan.DIGANTI).name())
                    .put("reason", kiriman.text(added(a.nomor(), "alasan")));
            if (a.namaSasaran() != null) {
                reason(reasons, "sasaran/" + a.sasaran(), kiriman.text(added(a.nomor(), "alasan")));
            }
        }
    }

    private void explain(IndikatorRenstra i, ArrayNode mapping) {
        boolean dropped = isDropped(i);
        JenisPerubahan kind =
                dropped ? JenisPerubahan.DIHAPUS : isChanged(i) ? JenisPerubahan.DIUBAH : JenisPerubahan.TETAP;
        mapping.addObject()
                .put("from", i.id().value())
                .put("to", dropped ? null : i.id().value())
                .put("kind", kind.name())
                .put("reason", kind == JenisPerubahan.TETAP ? null : kiriman.text(field("alasan", i.id())));
    }

    /** A Sasaran goes with its last indicator, and for the same reason. */
    private @Nullable String whyGone(Sasaran sasaran) {
        IndikatorRenstra last = sasaran.indikator().getLast();
        return IntStream.rangeClosed(1, added())
                .filter(nomor -> kiriman.typed(added(nomor, "mengganti"))
                        .equals(last.id().value()))
                .mapToObj(nomor -> added(nomor, "alasan"))
                .findFirst()
                .map(kiriman::text)
                .orElseGet(() -> kiriman.text(field("alasan", last.id())));
    }

    private static void reason(ArrayNode reasons, String item, @Nullable String why) {
        reasons.addObject().put("item", item).put("reason", why);
    }

    private IndikatorRenstra edited(IndikatorRenstra i) {
        String nama = kiriman.text(field("nama", i.id()));
        return new IndikatorRenstra(
                i.id(), nama == null ? i.nama() : nama, i.satuan(), i.arah(), i.agregasi(), targets("ind." + i.id()));
    }

    private SortedMap<TahunAnggaran, Nilai> targets(String prefix) {
        SortedMap<TahunAnggaran, Nilai> targets = new TreeMap<>();
        for (TahunAnggaran tahun : periode.years()) {
            String name = target(prefix, tahun);
            BigDecimal typed = kiriman.optionalNilai(name);
            if (typed != null) {
                targets.put(tahun, new Nilai(typed));
            }
        }
        return targets;
    }

    private List<Tambahan> additions() {
        List<Tambahan> additions = new ArrayList<>();
        List<String> ids =
                new ArrayList<>(old.indikator().map(i -> i.id().value()).toList());
        List<String> sasaran =
                new ArrayList<>(old.sasaran().map(s -> s.id().value()).toList());
        for (int nomor = 1; nomor <= added(); nomor++) {
            String nama = kiriman.typed(added(nomor, "nama")).strip();
            String id = unused(slug(nama), ids);
            String chosen = kiriman.typed(added(nomor, "sasaran"));
            boolean fresh = chosen.equals(NEW_SASARAN);
            if (!fresh && !sasaran.contains(chosen)) {
                kiriman.missing(added(nomor, "sasaran"));
                continue;
            }
            String namaSasaran = fresh ? kiriman.text(added(nomor, "sasaranNama")) : null;
            if (fresh && namaSasaran == null) {
                continue;
            }
            String replaced = kiriman.typed(added(nomor, "mengganti"));
            additions.add(new Tambahan(
                    nomor,
                    indikator(nomor, id, nama),
                    new SasaranId(fresh ? unused("s" + (sasaran.size() + 1), sasaran) : chosen),
                    namaSasaran,
                    replaced.isEmpty() ? null : new IndikatorId(replaced)));
        }
        return additions;
    }

    private IndikatorRenstra indikator(int nomor, String id, String nama) {
        return new IndikatorRenstra(
                new IndikatorId(id),
                nama,
                choice(nomor, "satuan", Satuan.values(), Satuan.PERSEN),
                choice(nomor, "arah", Arah.values(), Arah.POSITIVE),
                choice(nomor, "agregasi", Agregasi.values(), Agregasi.LAST),
                targets("baru" + nomor));
    }

    /** What was chosen; where nothing was, that is noted and something stands in for it, so that the rest can be read. */
    private <E extends Enum<E>> E choice(int nomor, String part, E[] values, E instead) {
        String field = added(nomor, part);
        return Stream.of(values)
                .filter(value -> value.name().equals(kiriman.typed(field)))
                .findFirst()
                .orElseGet(() -> {
                    kiriman.missing(field);
                    return instead;
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
