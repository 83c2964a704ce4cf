package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.audit.Banding;
import id.jejakkinerja.query.audit.SelisihTabel;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.query.pages.GarisWaktu.Sumbu;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.query.tabel.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The history of a year and the moment that is looked at.
 *
 * @param whole all that is known
 * @param then what was known, or in force, at that moment
 * @param query that moment, and the language
 * @param tanya what else is asked
 * @param reader who looks
 */
record Riwayat(FromZero whole, FromZero then, PageQuery query, JejakPage.Tanya tanya, Actor reader) {
    /** The tables shown whole; the others lie behind links. */
    private static final List<String> SHOWN = List.of("3.1", Table38.ID);

    KodeKecamatan kecamatan() {
        return whole.year().kecamatan();
    }

    TahunAnggaran tahun() {
        return whole.year().tahun();
    }

    /** The last event of the moment; null before the first. */
    @Nullable
    Recorded<DomainEvent> last() {
        return then.events().isEmpty() ? null : then.events().getLast();
    }

    void timeline(Model model) {
        List<Recorded<DomainEvent>> events = whole.events();
        Recorded<DomainEvent> last = tanya.compares() ? null : last();
        PageWords words = query.words();
        int step = tanya.compares() ? events.size() : last == null ? 0 : events.indexOf(last) + 1;
        String path = Addresses.jejak(kecamatan(), tahun());
        model.addAttribute(
                "garis", events.isEmpty() ? null : GarisWaktu.of(events, last, tanya.axis(), this::address, words));
        model.addAttribute("langkah", step);
        model.addAttribute("jumlah", events.size());
        model.addAttribute(
                "kata", step == 0 ? words.text("jejak.sebelum.semua") : GarisWaktu.kata(events, step, words));
        model.addAttribute("sebelumnya", step > 1 ? address(events.get(step - 2)) : null);
        model.addAttribute("berikutnya", step < events.size() ? address(events.get(step)) : null);
        model.addAttribute(
                "sumbu",
                List.of(
                        new Link(words.text("jejak.sumbu.berlaku"), query.href(path), !isRecorded()),
                        new Link(
                                words.text("jejak.sumbu.dicatat"),
                                query.href(path, "sumbu", "dicatat"),
                                isRecorded())));
        model.addAttribute("peristiwa", rows(events, last));
        model.addAttribute("tanya", tanya);
        model.addAttribute("dari", tanya.compares() || last == null ? tanya.dari() : Long.toString(last.position()));
    }

    private boolean isRecorded() {
        return tanya.axis() == Sumbu.DICATAT;
    }

    /** This page at an event. */
    private String address(Recorded<DomainEvent> event) {
        Map<String, String> axis = isRecorded() ? Map.of("sumbu", "dicatat") : Map.of();
        return query.at(event.position()).href(Addresses.jejak(kecamatan(), tahun()), axis);
    }

    /** Newest first. */
    private List<BarisPeristiwa> rows(List<Recorded<DomainEvent>> events, @Nullable Recorded<DomainEvent> chosen) {
        Penyebut names = Penyebut.of(whole.events(), query.words());
        List<BarisPeristiwa> rows = new ArrayList<>();
        for (Recorded<DomainEvent> event : events.reversed()) {
            boolean may =
                    reader.seesAllKecamatan() || event.stream().kecamatan().isPresent();
            String details = may ? query.plain().href(Addresses.peristiwa(event.id())) : null;
            rows.add(BarisPeristiwa.of(event, event.equals(chosen), address(event), details, names));
        }
        return rows;
    }

    /**
     * The event that led to the moment, what it changed, and the tables as they stood.
     *
     * @param open whether an evidence file is kept here and open to the reader
     */
    void event(Model model, Predicate<Bukti> open) {
        PageWords words = query.words();
        Recorded<DomainEvent> last = last();
        List<Recorded<DomainEvent>> others =
                then.events().stream().filter(e -> !e.equals(last)).toList();
        FromZero before = new FromZero(KecamatanYear.fold(kecamatan(), tahun(), others), others);
        Banding banding = new Banding(before, then);
        List<SelisihTabel> differing = banding.tabel(words.labels());
        model.addAttribute("kejadian", last == null ? null : told(last, open));
        Function<Sel, @Nullable String> after = explained(query);
        Function<Sel, @Nullable String> earlier =
                last == null || last.position() <= 1 ? sel -> null : explained(query.at(last.position() - 1));
        model.addAttribute("selisih", SelisihView.of(differing, earlier, after, words));
        model.addAttribute("kiri", words.text("jejak.sebelum.ini"));
        model.addAttribute("kanan", words.text("jejak.sesudah.ini"));
        model.addAttribute(
                "tabel",
                SHOWN.stream()
                        .map(id -> table(id, differing))
                        .map(t -> TableView.of(t, words, after))
                        .toList());
        model.addAttribute(
                "lainnya",
                Tables.ids().stream()
                        .filter(id -> !SHOWN.contains(id))
                        .map(id -> Link.to(
                                Tables.of(id)
                                        .orElseThrow()
                                        .of(then.year(), words.labels())
                                        .title(),
                                query.href(Addresses.tabel(kecamatan(), tahun(), id))))
                        .toList());
    }

    private Kejadian told(Recorded<DomainEvent> event, Predicate<Bukti> open) {
        Peristiwa peristiwa = Peristiwa.of(event);
        return Kejadian.of("jejak", peristiwa, open, query.words())
                .at(Addresses.peristiwa(peristiwa.origin(), reader, query));
    }

    private Tabel table(String id, List<SelisihTabel> differing) {
        PageWords words = query.words();
        return differing.stream()
                .filter(selisih -> selisih.sesudah().id().equals(id))
                .findFirst()
                .map(selisih -> Berubah.of(selisih, words))
                .orElseGet(() -> Tables.of(id).orElseThrow().of(then.year(), words.labels()));
    }

    private Function<Sel, @Nullable String> explained(PageQuery moment) {
        return Addresses.explained(moment, kecamatan(), tahun());
    }

    /** Two moments side by side, the figures of each explained as they were known, or in force, then. */
    void compare(Model model, Banding banding, PageQuery first, PageQuery second) {
        PageWords words = query.words();
        model.addAttribute("kejadian", null);
        model.addAttribute(
                "selisih", SelisihView.of(banding.tabel(words.labels()), explained(first), explained(second), words));
        model.addAttribute("tabel", List.of());
        model.addAttribute("lainnya", List.of());
        model.addAttribute("peristiwa", rows(banding.peristiwa(), null));
    }
}
