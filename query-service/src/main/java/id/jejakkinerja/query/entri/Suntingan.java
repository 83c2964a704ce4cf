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
import id.jejakkinerja.kernel.value.TujuanId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Renstra as somebody edits it: what is kept, changed, dropped, replaced or added, read from what was typed. */
final class Suntingan {
    static final String KEEP = "PERTAHANKAN";
    static final String DROP = "HAPUS";
    static final String BARU = "BARU";
    static final String TUJUAN = "tujuan.nama";
    static final String TOLOK_UKUR = "tujuan.indikator";
    static final String SASARAN = "sasaran.nama";
    static final String REASON_TUJUAN = "alasan.tujuan";
    static final String REASON_SASARAN = "alasan.sasaran";

    /** More than any amendment has added at once; fields for one more are shown as soon as the last is used. */
    static final int MOST_ADDED = 6;

    private final StrukturRenstra old;
    private final PeriodeRenstra periode;
    private final Kiriman kiriman;

    Suntingan(StrukturRenstra old, PeriodeRenstra periode, Kiriman kiriman) {
        this.old = old;
        this.periode = periode;
        this.kiriman = kiriman;
    }

    /** @param id of a Tujuan, Sasaran or indicator */
    static String field(String part, Object id) {
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

    /** Whether it is gone from the new version: dropped, or replaced, which drops it. */
    boolean isDropped(IndikatorRenstra i) {
        return kiriman.typed(field("nasib", i.id())).equals(DROP) || isReplaced(i);
    }

    /** Whether a new one takes its place, which explains it. */
    boolean isReplaced(IndikatorRenstra i) {
        return IntStream.rangeClosed(1, added())
                .anyMatch(nomor -> kiriman.typed(added(nomor, "mengganti")).equals(i.id().value()));
    }

    boolean isChanged(IndikatorRenstra i) {
        return !isDropped(i) && !edited(i).equals(i);
    }

    boolean isRenamed(Tujuan t) {
        return !nama(t).equals(t.nama()) || !tolokUkur(t).equals(t.indikator());
    }

    boolean isRenamed(Sasaran s) {
        return !nama(s).equals(s.nama());
    }

    private String nama(Tujuan t) {
        return typed(field(TUJUAN, t.id()), t.nama());
    }

    private String tolokUkur(Tujuan t) {
        return typed(field(TOLOK_UKUR, t.id()), t.indikator());
    }

    private String nama(Sasaran s) {
        return typed(field(SASARAN, s.id()), s.nama());
    }

    /** A text that must be there; where it is not, that is noted and the old one stands in for it. */
    private String typed(String field, String known) {
        String text = kiriman.nama(field);
        return text == null ? known : text;
    }

    /** The new version: what lost its last indicator is gone, new Sasaran stand below the Tujuan that was chosen for them. */
    StrukturRenstra struktur() {
        List<Tambahan> added = Tambahan.read(old, kiriman, added(), this::targets);
        Map<TujuanId, Tambahan.Induk> fresh = new LinkedHashMap<>();
        added.stream()
                .flatMap(a -> Stream.ofNullable(a.baru()))
                .map(Tambahan.Baru::tujuan)
                .filter(tujuan -> tujuan.nama() != null)
                .forEach(tujuan -> fresh.putIfAbsent(tujuan.id(), tujuan));
        return new StrukturRenstra(Stream.concat(
                        old.tujuan().stream()
                                .map(t -> new Tujuan(t.id(), nama(t), tolokUkur(t), sasaran(t, added)))
                                .filter(t -> !t.sasaran().isEmpty()),
                        fresh.values().stream()
                                .map(t -> new Tujuan(
                                        t.id(),
                                        Objects.requireNonNull(t.nama()),
                                        Objects.requireNonNull(t.indikator()),
                                        List.copyOf(below(t.id(), added).values()))))
                .toList());
    }

    private List<Sasaran> sasaran(Tujuan tujuan, List<Tambahan> added) {
        Map<SasaranId, Sasaran> result = new LinkedHashMap<>();
        tujuan.sasaran().forEach(s -> {
            List<IndikatorRenstra> kept = new ArrayList<>(s.indikator().stream()
                    .filter(i -> !isDropped(i))
                    .map(this::edited)
                    .toList());
            added.stream().filter(a -> a.sasaran().equals(s.id())).forEach(a -> kept.add(a.indikator()));
            if (!kept.isEmpty()) {
                result.put(s.id(), new Sasaran(s.id(), nama(s), kept));
            }
        });
        result.putAll(below(tujuan.id(), added));
        return List.copyOf(result.values());
    }

    /** The new Sasaran of a Tujuan. */
    private static Map<SasaranId, Sasaran> below(TujuanId tujuan, List<Tambahan> added) {
        Map<SasaranId, Sasaran> result = new LinkedHashMap<>();
        added.forEach(a -> {
            Tambahan.Baru baru = a.baru();
            if (baru != null && baru.tujuan().id().equals(tujuan)) {
                result.put(a.sasaran(), new Sasaran(a.sasaran(), baru.nama(), List.of(a.indikator())));
            }
        });
        return result;
    }

    /** What became of each indicator, with the reason where anything did; and the reasons for Sasaran that come or go with them. */
    void explain(ArrayNode mapping, ArrayNode reasons) {
        List<Tambahan> added = Tambahan.read(old, kiriman, added(), this::targets);
        old.sasaran().forEach(s -> {
            s.indikator().stream().filter(i -> !isReplaced(i)).forEach(i -> explain(i, mapping));
            if (isGone(s, added)) {
                reason(reasons, "sasaran/" + s.id(), whyGone(s));
            } else if (isRenamed(s)) {
                reason(reasons, "sasaran/" + s.id(), kiriman.text(field(REASON_SASARAN, s.id())));
            }
        });
        StrukturRenstra edited = struktur();
        old.tujuan().forEach(t -> {
            boolean kept = edited.tujuan().stream().anyMatch(now -> now.id().equals(t.id()));
            if (!kept) {
                reason(reasons, "tujuan/" + t.id(), whyGone(t.sasaran().getLast()));
            } else if (isRenamed(t)) {
                reason(reasons, "tujuan/" + t.id(), kiriman.text(field(REASON_TUJUAN, t.id())));
            }
        });
        Set<TujuanId> begun = new HashSet<>();
        for (Tambahan a : added) {
            IndikatorId from = a.mengganti();
            mapping.addObject()
                    .put("from", from == null ? null : from.value())
                    .put("to", a.indikator().id().value())
                    .put("kind", (from == null ? JenisPerubahan.DITAMBAH : JenisPerubahan.DIGANTI).name())
                    .put("reason", kiriman.text(added(a.nomor(), "alasan")));
            Tambahan.Baru baru = a.baru();
            if (baru != null) {
                reason(reasons, "sasaran/" + a.sasaran(), kiriman.text(added(a.nomor(), "alasan")));
            }
            if (baru != null
                    && baru.tujuan().nama() != null
                    && begun.add(baru.tujuan().id())) {
                reason(reasons, "tujuan/" + baru.tujuan().id(), kiriman.text(added(a.nomor(), "alasan")));
            }
        }
    }

    private boolean isGone(Sasaran s, List<Tambahan> added) {
        return s.indikator().stream().allMatch(this::isDropped)
                && added.stream().noneMatch(a -> a.sasaran().equals(s.id()));
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
        return new IndikatorRenstra(
                i.id(),
                typed(field("nama", i.id()), i.nama()),
                chosen(field("satuan", i.id()), Satuan.values(), i.satuan()),
                chosen(field("arah", i.id()), Arah.values(), i.arah()),
                chosen(field("agregasi", i.id()), Agregasi.values(), i.agregasi()),
                targets("ind." + i.id()));
    }

    /** What was chosen; the old one where nothing was. */
    private <E extends Enum<E>> E chosen(String field, E[] values, E known) {
        return Stream.of(values)
                .filter(value -> value.name().equals(kiriman.typed(field)))
                .findFirst()
                .orElse(known);
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
}
