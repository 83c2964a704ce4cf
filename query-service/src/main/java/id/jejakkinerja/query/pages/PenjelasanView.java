package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.jelaskan.HitungUlang;
import id.jejakkinerja.query.jelaskan.Penjelasan;
import id.jejakkinerja.query.tabel.Asal;
import id.jejakkinerja.query.tabel.Masukan;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as it is shown.
 *
 * @param label above the figure: what it is
 * @param css of the figure: a long one is smaller
 * @param alasan why there is no figure; null where there is one
 * @param chip letters of the predikat; null where it has none
 * @param arti meaning of the predikat
 * @param mentah the uncapped value, where it is another
 * @param catatan what stands beside the figure in its table
 * @param putusan what folding the log anew gave; null where nobody asked for it yet
 */
public record PenjelasanView(
        String label,
        String angka,
        String css,
        @Nullable String alasan,
        @Nullable String chip,
        @Nullable String arti,
        @Nullable String mentah,
        Uraian uraian,
        List<Bagian> bagian,
        List<TableView.Note> catatan,
        @Nullable Putusan putusan) {
    /** Longer figures would not fit beside the formula; the sign for percent is as wide as two digits. */
    private static final int SHORT = 6;
    /** Up to so many inputs each have a section of their own. */
    private static final int FEW = 2;

    /**
     * A section about one input, or about all of them where they are many.
     *
     * @param count how many events, in words
     * @param href where the input is explained by itself; null where it is not, or is what is being explained
     */
    public record Bagian(
            String id,
            String title,
            String count,
            @Nullable String href,
            List<Sumber> sumber,
            List<Kejadian> kejadian) {
        /** What set the value that stands now. */
        public Kejadian akhir() {
            return kejadian.getLast();
        }

        /** What set the one before it. */
        public @Nullable Kejadian sebelum() {
            return kejadian.size() < 2 ? null : kejadian.get(kejadian.size() - 2);
        }
    }

    /** A part of a figure and where it is explained; null where its events stand right here. */
    public record Sumber(
            String nama, String nilai, @Nullable String href) {}

    /** What the recomputation says. */
    public record Putusan(boolean cocok, String kata, String angka, List<TableView.Fact> fakta) {}

    /**
     * @param links address of the explanation of a figure in a table
     * @param events address of an event's page
     * @param open whether an evidence file is kept here and open to the reader
     */
    static PenjelasanView of(
            Penjelasan p,
            Function<Sel, @Nullable String> links,
            Function<Origin, @Nullable String> events,
            Predicate<Bukti> open,
            PageWords words) {
        Asal asal = p.asal();
        String column = p.pertanyaan().column();
        String figure = Tertulis.text(asal.nilai(), column, words);
        Capaian.Terukur score = asal.skor();
        boolean few = asal.masukan().size() <= FEW;
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < asal.masukan().size(); i++) {
            targets.add(few ? "#masukan-" + (i + 1) : "#masukan");
        }
        List<Bagian> sections = new Sections(p, links, events, open, words).all(few);
        return new PenjelasanView(
                p.kolom(words.labels()),
                figure,
                figure.replace("%", "00").length() > SHORT ? "hero long" : "hero",
                asal.reason() == null
                        ? null
                        : words.labels().reason(asal.reason().name()),
                score == null ? null : score.predikat().name(),
                score == null ? null : words.labels().of(score.predikat()),
                score == null ? null : words.text("jelaskan.mentah", Uraian.mentah(score.mentah())),
                Uraian.of(asal, targets, words),
                sections,
                catatan(p, sections, words),
                p.hitungUlang() == null ? null : putusan(p.hitungUlang(), column, words));
    }

    /** The notes of the cell, without those that stand beside their event already. */
    private static List<TableView.Note> catatan(Penjelasan p, List<Bagian> sections, PageWords words) {
        Set<String> said = sections.stream()
                .flatMap(section -> section.kejadian().stream())
                .flatMap(event -> Stream.ofNullable(event.catatan()))
                .collect(Collectors.toSet());
        return p.catatan().stream()
                .filter(n -> !said.contains(n.text()))
                .map(n -> new TableView.Note(n.letter(), Footnotes.kind(n.kind(), words), n.text()))
                .toList();
    }

    /** Class of the predikat's colour. */
    public @Nullable String chipCss() {
        return chip == null ? null : "p p-" + chip.toLowerCase(Locale.ROOT);
    }

    private static Putusan putusan(HitungUlang anew, String column, PageWords words) {
        String shown = Tertulis.text(anew.shown(), column, words);
        String computed = Tertulis.text(anew.anew(), column, words);
        String position = Penulisan.of(BigDecimal.valueOf(anew.position()));
        Integer events = anew.events();
        String from = events == null
                ? words.text("jelaskan.hitung.semua", position)
                : words.text("jelaskan.hitung.peristiwa", events, position);
        return new Putusan(
                anew.matches(),
                words.text(anew.matches() ? "jelaskan.cocok" : "jelaskan.beda"),
                anew.matches() ? shown + " = " + computed : words.text("jelaskan.beda.angka", shown, computed),
                List.of(
                        new TableView.Fact(words.text("jelaskan.hitung.dari"), from),
                        new TableView.Fact(words.text("jelaskan.hitung.kapan"), words.time(anew.at()))));
    }

    /** The inputs with their parts and events. */
    private record Sections(
            Penjelasan p,
            Function<Sel, @Nullable String> links,
            Function<Origin, @Nullable String> pages,
            Predicate<Bukti> open,
            PageWords words) {
        List<Bagian> all(boolean few) {
            List<Masukan> inputs = p.asal().masukan();
            if (!few) {
                String title = words.text("jelaskan.bagian", inputs.size());
                return List.of(section("masukan", title, null, inputs, inputs));
            }
            List<Bagian> sections = new ArrayList<>();
            for (Masukan input : inputs) {
                int number = sections.size() + 1;
                String title = words.text("jelaskan.masukan", number, name(input), Tertulis.text(input, words));
                List<Masukan> parts = input.bagian();
                List<Masukan> stated = parts.isEmpty() ? List.of(input.without()) : parts;
                sections.add(section("masukan-" + number, title, href(input), parts, stated));
            }
            return sections;
        }

        /** @param stated those whose events are told here, unless they are explained or put together elsewhere */
        private Bagian section(
                String id, String title, @Nullable String href, List<Masukan> parts, List<Masukan> stated) {
            List<Kejadian> events = stated.stream()
                    .filter(m -> m.sel() == null && m.bagian().isEmpty())
                    .flatMap(m -> p.peristiwa(m).stream())
                    .distinct()
                    .sorted(Comparator.comparingLong(e -> e.origin().position()))
                    .map(e -> Kejadian.of(id, e, open, words).at(pages.apply(e.origin())))
                    .toList();
            List<Sumber> rows = parts.stream()
                    .map(m -> new Sumber(name(m), Tertulis.text(m, words), href(m)))
                    .toList();
            String count = events.isEmpty() ? "" : words.text("jelaskan.jumlah", events.size());
            return new Bagian(id, title, count, href, rows, events);
        }

        private @Nullable String href(Masukan input) {
            return input.sel() == null ? null : links.apply(input.sel());
        }

        private String name(Masukan input) {
            String column = words.labels().text("kolom." + input.kunci());
            return input.nama() == null ? column : input.nama();
        }
    }
}
