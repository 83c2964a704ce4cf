package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands beside the rows of a table: the document it shows, its parties, its programs, its counts. */
final class Facts {
    /** In the order they are read. */
    private static final List<String> DOCUMENT =
            List.of("status", "sebab", "dasar", "berlaku", "pihakPertama", "pihakKedua", "oleh", "dicatat");

    private Facts() {}

    static List<Fact> of(Tabel tabel, PageWords words) {
        List<Fact> facts = new ArrayList<>();
        for (String key : DOCUMENT) {
            Object value = tabel.extras().get(key);
            if (value != null) {
                facts.add(new Fact(words.text("fakta." + key), text(value, words)));
            }
        }
        if (tabel.totals().values().get("jumlahPredikat") instanceof Map<?, ?> counts) {
            facts.add(new Fact(words.text("fakta.jumlahPredikat"), counts(counts, String::valueOf)));
        }
        if (tabel.extras().get("jumlahStatus") instanceof Map<?, ?> counts) {
            facts.add(new Fact(
                    words.text("fakta.jumlahStatus"),
                    counts(counts, name -> words.labels().of(StatusLaporan.valueOf(name)))));
        }
        return facts;
    }

    /** The total in words. */
    static @Nullable String terbilang(Tabel tabel) {
        Object words = tabel.totals().values().get("terbilang");
        return words == null ? null : words.toString();
    }

    /** The programs of a PK with their money, as a table of its own. */
    static Optional<Tabel> programs(Tabel tabel, PageWords words) {
        if (!(tabel.extras().get("program") instanceof List<?> programs) || programs.isEmpty()) {
            return Optional.empty();
        }
        List<Kolom> columns = List.of(
                column("kode", JenisKolom.KODE, words),
                new Kolom("nama", words.text("pk.program"), JenisKolom.TEKS, List.of()),
                column("pagu", JenisKolom.RUPIAH, words));
        List<Baris> rows = programs.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .map(Facts::row)
                .toList();
        return Optional.of(new Tabel(
                tabel.id() + "-program",
                words.text("pk.anggaran"),
                columns,
                rows,
                tabel.totals(),
                Map.of(),
                List.of(),
                tabel.asal(),
                List.of(),
                tabel.policy(),
                tabel.position(),
                tabel.recordedAt()));
    }

    private static Kolom column(String key, JenisKolom kind, PageWords words) {
        return new Kolom(key, words.labels().text("kolom." + key), kind, List.of());
    }

    private static Baris row(Map<?, ?> program) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        program.forEach((key, value) -> values.put(key.toString(), value));
        return new Baris(String.valueOf(program.get("kode")), values, Map.of());
    }

    private static String text(Object value, PageWords words) {
        return switch (value) {
            case Enum<?> constant -> words.labels().of(constant);
            case LocalDate day -> words.date(day);
            case Instant instant -> words.time(instant);
            case Map<?, ?> party -> party.get("nama") + ", " + party.get("jabatan");
            default -> Penulisan.of(value);
        };
    }

    /** Counts in one line, without those that are 0. */
    private static String counts(Map<?, ?> counts, Function<String, String> name) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() instanceof Number n && n.longValue() > 0)
                .map(e -> name.apply(e.getKey().toString()) + " " + e.getValue())
                .collect(Collectors.joining(" · "));
    }
}
