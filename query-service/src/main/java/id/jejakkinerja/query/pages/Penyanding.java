package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.query.pages.Sandingan.Jejak;
import id.jejakkinerja.query.pages.Sandingan.Pasangan;
import id.jejakkinerja.query.pages.Sandingan.Sisi;
import id.jejakkinerja.query.pages.Sandingan.Tulisan;
import id.jejakkinerja.query.perubahan.Amandemen;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Jalur;
import id.jejakkinerja.query.perubahan.Penetapan;
import id.jejakkinerja.query.perubahan.Selisih;
import id.jejakkinerja.query.perubahan.Silsilah;
import id.jejakkinerja.query.tabel.Sebutan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the differences of an amendment side by side so that they read in the order of the plan: goals that go beside goals that come,
 * then each indicator below its objective beside the one it became, then what is left.
 */
final class Penyanding {
    private static final String TARGET = "target/";

    private final Amandemen amendment;
    private final Silsilah silsilah;
    private final Sebutan names;
    private final PageWords words;
    private final IsiDokumen before;
    private final IsiDokumen after;
    private final Map<String, List<Selisih>> perBarang = new LinkedHashMap<>();
    private final Set<String> placed = new LinkedHashSet<>();

    private Penyanding(Amandemen amendment, Silsilah silsilah, Sebutan names, PageWords words) {
        this.amendment = amendment;
        this.silsilah = silsilah;
        this.names = names;
        this.words = words;
        this.before = amendment.sebelum().isi().renamed(amendment.sesudah().penerus());
        this.after = amendment.sesudah().isi();
        amendment
                .selisih()
                .forEach(s -> perBarang
                        .computeIfAbsent(Jalur.barang(s.butir()), none -> new ArrayList<>())
                        .add(s));
    }

    static List<Pasangan> of(Amandemen amendment, Silsilah silsilah, Sebutan names, PageWords words) {
        return new Penyanding(amendment, silsilah, names, words).pairs();
    }

    private List<Pasangan> pairs() {
        List<Pasangan> pairs = new ArrayList<>();
        List<String> goals = things("tujuan");
        List<String> moved =
                goals.stream().filter(t -> !(isIn(before, t) && isIn(after, t))).toList();
        if (!moved.isEmpty()) {
            pairs.add(pair(moved));
        }
        goals.stream()
                .filter(t -> !moved.contains(t))
                .map(t -> pair(List.of(t)))
                .forEach(pairs::add);
        things("indikator").stream()
                .sorted((a, b) -> Boolean.compare(isIn(before, b), isIn(before, a)))
                .map(i -> pair(withObjectives(i)))
                .forEach(pairs::add);
        perBarang.keySet().stream().filter(t -> !placed.contains(t)).toList().forEach(t -> pairs.add(pair(List.of(t))));
        return pairs;
    }

    private List<String> things(String kind) {
        return perBarang.keySet().stream()
                .filter(t -> Jalur.jenis(t).equals(kind))
                .toList();
    }

    /** An indicator and the objectives it stands below, before and after, which tell what it is about. */
    private List<String> withObjectives(String indikator) {
        List<String> together = Stream.of(before, after)
                .flatMap(isi -> Stream.ofNullable(isi.isian().get(indikator + "/sasaran")))
                .map(id -> "sasaran/" + id)
                .distinct()
                .filter(s -> !placed.contains(s) || !perBarang.containsKey(s))
                .collect(Collectors.toCollection(ArrayList::new));
        together.add(indikator);
        return together;
    }

    private Pasangan pair(List<String> things) {
        placed.addAll(things);
        return new Pasangan(
                side(things, before, true),
                side(things, after, false),
                things.stream().flatMap(t -> traces(t).stream()).toList());
    }

    private Sisi side(List<String> things, IsiDokumen isi, boolean left) {
        List<Tulisan> lines = new ArrayList<>();
        List<Tulisan> years = new ArrayList<>();
        for (String thing : things) {
            if (belongs(thing, things, isi)) {
                lines.addAll(lines(thing, isi, left));
                years.addAll(years(thing, isi, left));
            }
        }
        return new Sisi(lines, years);
    }

    /** An objective stands on the side on which the indicator is below it; everything else where it exists. */
    private static boolean belongs(String thing, List<String> things, IsiDokumen isi) {
        String indikator = things.getLast();
        return !Jalur.jenis(indikator).equals("indikator")
                || Jalur.jenis(thing).equals("indikator")
                || Jalur.id(thing).equals(isi.isian().get(indikator + "/sasaran"));
    }

    private List<Tulisan> lines(String thing, IsiDokumen isi, boolean left) {
        List<Tulisan> lines = new ArrayList<>();
        boolean named =
                isi.isian().containsKey(thing + "/nama") && !Jalur.jenis(thing).equals("pihak");
        List<String> fields = fields(thing, isi);
        if (!named && !fields.isEmpty()) {
            lines.add(new Tulisan("sas", null, names.barang(thing, isi), null, null));
        }
        replaced(thing).ifPresent(s -> lines.add(code(s, left)));
        for (String path : fields) {
            if (path.equals(thing + "/nama") && named) {
                String css = Jalur.jenis(thing).equals("indikator") ? "up2" : "sas";
                lines.add(0, field(path, isi, left, null).in(css));
            } else if (!Jalur.isian(path).startsWith(TARGET) && (isChanged(path) || !named)) {
                lines.add(field(path, isi, left, names.isian(path)));
            }
        }
        return lines;
    }

    /** All targets of an indicator some of whose targets changed, with a gap in a year that has none on this side. */
    private List<Tulisan> years(String thing, IsiDokumen isi, boolean left) {
        String targets = thing + "/" + TARGET;
        Set<String> paths = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(v -> v.isian().keySet().stream())
                .filter(path -> path.startsWith(targets))
                .forEach(paths::add);
        return paths.stream().noneMatch(this::isChanged) || fields(thing, isi).isEmpty()
                ? List.of()
                : paths.stream()
                        .map(path -> field(path, isi, left, path.substring(targets.length())))
                        .toList();
    }

    private Tulisan field(String path, IsiDokumen isi, boolean left, @Nullable String label) {
        String value = isi.isian().get(path);
        String text = value == null ? "–" : names.nilai(path, value);
        return value == null || !isChanged(path)
                ? new Tulisan(null, label, text, null, null)
                : new Tulisan(null, label, text, "#" + AsalIsian.id(path), setter(path, left));
    }

    private Tulisan code(Selisih replacement, boolean left) {
        String event = "#asal-posisi-" + amendment.sesudah().asal().position();
        String id = left ? replacement.sebelum() : replacement.sesudah();
        return new Tulisan(
                null,
                names.isian(replacement.butir()),
                Objects.requireNonNull(id, replacement.butir()),
                event,
                AsalIsian.text(amendment.sesudah().asal(), words));
    }

    /** Who set the value on this side, in lines; null where the log does not tell, because it is not read that far. */
    private @Nullable String setter(String path, boolean left) {
        List<Penetapan> settings = silsilah.riwayat(path);
        String event = amendment.sesudah().asal().event();
        for (int n = 0; n < settings.size(); n++) {
            if (settings.get(n).asal().event().equals(event)) {
                int wanted = left ? n - 1 : n;
                return wanted < 0 ? null : AsalIsian.text(path, silsilah, wanted, names, words);
            }
        }
        return null;
    }

    /** One line for each kind and reason; the fields are named where they do not share one. */
    private List<Jejak> traces(String thing) {
        Map<List<@Nullable Object>, List<Selisih>> grouped = new LinkedHashMap<>();
        for (Selisih s : perBarang.getOrDefault(thing, List.of())) {
            grouped.computeIfAbsent(Arrays.asList(kind(thing, s), s.alasan()), none -> new ArrayList<>())
                    .add(s);
        }
        return grouped.values().stream()
                .map(group -> trace(thing, group, grouped.size() > 1))
                .toList();
    }

    private Jejak trace(String thing, List<Selisih> group, boolean partly) {
        JenisPerubahan kind = kind(thing, group.getFirst());
        String what = names.jenis(thing) + " " + names.barang(thing, isIn(after, thing) ? after : before);
        String fields = partly || kind == JenisPerubahan.DIUBAH
                ? group.stream().map(s -> names.isian(s.jalur())).collect(Collectors.joining(", "))
                : words.text("perubahan.isian.jumlah", group.size());
        return new Jejak(
                words.text("perubahan.tanda." + kind),
                words.labels().of(kind),
                what + " (" + fields + ")",
                group.getFirst().alasan());
    }

    /** What became of the thing as a whole where it came, went or was replaced; else of the field. */
    private JenisPerubahan kind(String thing, Selisih change) {
        return perBarang.getOrDefault(thing, List.of()).stream()
                .filter(s -> s.butir().equals(thing))
                .findFirst()
                .map(Selisih::jenis)
                .orElse(change.jenis());
    }

    private Optional<Selisih> replaced(String thing) {
        return perBarang.getOrDefault(thing, List.of()).stream()
                .filter(Selisih::isPenggantian)
                .findFirst();
    }

    private boolean isChanged(String path) {
        return perBarang.getOrDefault(Jalur.barang(path), List.of()).stream()
                .anyMatch(s -> !s.isPenggantian() && s.jalur().equals(path));
    }

    private static boolean isIn(IsiDokumen isi, String thing) {
        return !fields(thing, isi).isEmpty();
    }

    private static List<String> fields(String thing, IsiDokumen isi) {
        return isi.isian().keySet().stream()
                .filter(path -> Jalur.barang(path).equals(thing))
                .toList();
    }
}
