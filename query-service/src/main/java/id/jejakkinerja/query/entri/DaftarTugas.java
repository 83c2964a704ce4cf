package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.entri.Tugas.Aksi;
import id.jejakkinerja.query.entri.Tugas.Butir;
import id.jejakkinerja.query.entri.Tugas.Kelompok;
import id.jejakkinerja.query.fold.Analisis;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Kekurangan;
import id.jejakkinerja.query.pages.Lampiran;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.Tahapan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what there is to do for a quarter or the year, for one reader. */
final class DaftarTugas {
    private final Konteks konteks;
    private final Masa masa;
    private final Predicate<Bukti> open;
    private final PageWords words;
    private final @Nullable String terkunci;

    /** @param open whether an evidence file is kept here and open to the reader */
    DaftarTugas(Konteks konteks, Masa masa, Predicate<Bukti> open) {
        this.konteks = konteks;
        this.masa = masa;
        this.open = open;
        this.words = konteks.words();
        this.terkunci = Kunci.figures(konteks, masa);
    }

    Tugas tugas() {
        List<Kelompok> groups = new ArrayList<>();
        groups.add(values("indikator", Terukur.indikator(konteks)));
        groups.add(values("output", Terukur.output(konteks)));
        groups.add(analyses());
        if (masa.isQuarter()) {
            groups.add(spending());
        }
        List<String> lacking = Kekurangan.of(konteks.state(), masa).in(words);
        boolean held = may(Langkah.AJUKAN.command())
                && Langkah.AJUKAN.isPossible(konteks.state().status(masa))
                && !lacking.isEmpty();
        // a quarter lacks nothing any more once its year is handed in; where only the period is closed, Bappeda can be
        // asked
        boolean over = masa.isQuarter() && Kunci.isLocking(konteks.state().status(Masa.TAHUN));
        List<Aksi> steps = steps(held);
        return new Tugas(
                Tahapan.of(konteks.state(), masa, words),
                groups,
                steps,
                held && !over ? words.text("tugas.tertahan") : null,
                over ? List.of() : lacking,
                terkunci,
                due());
    }

    private Kelompok values(String id, List<Terukur> measured) {
        List<Butir> items = measured.stream().map(this::value).toList();
        return group(id, items);
    }

    private Kelompok group(String id, List<Butir> items) {
        int done = (int) items.stream().filter(i -> i.nilai() != null).count();
        return new Kelompok(id, words.text("tugas." + id), done, items);
    }

    private Butir value(Terukur t) {
        Realisasi recorded = t.realisasi(konteks.state(), masa);
        Nilai target = t.target(konteks.state(), masa);
        return new Butir(
                t.nama(),
                target == null
                        ? "–"
                        : Penulisan.of(target) + " " + words.labels().of(t.satuan()),
                recorded == null
                        ? masa == Masa.TAHUN && t.isMadeByQuarters(konteks.state())
                                ? words.text("tugas.triwulan")
                                : null
                        : Penulisan.of(recorded.value()) + " " + words.labels().of(t.satuan()),
                t.capaian(konteks.state(), masa)
                        .map(c -> words.text(
                                "tugas.capaian",
                                Penulisan.of(c.shown()),
                                c.predikat().name()))
                        .orElse(null),
                recorded == null
                        ? open(
                                "RecordRealization",
                                "isi",
                                "realisasi",
                                Map.of("masa", masa.name(), "indikator", t.id().value()))
                        : open(
                                "CorrectRealization",
                                "koreksi",
                                "koreksi-realisasi",
                                event(recorded.origin().event())),
                targeting(t),
                recorded == null ? List.of() : Lampiran.of(recorded.evidence(), open),
                Jelasan.of(t, masa, konteks));
    }

    private Kelompok analyses() {
        List<Butir> items = konteks.rkt().stream()
                .flatMap(rkt -> rkt.sasaran().stream())
                .map(this::analysis)
                .toList();
        return group("analisis", items);
    }

    private Butir analysis(SasaranRkt sasaran) {
        SortedMap<Masa, Analisis> known = konteks.state().hasil().analisis().get(sasaran.id());
        Analisis text = known == null ? null : known.get(masa);
        Map<String, String> about =
                Map.of("masa", masa.name(), "sasaran", sasaran.id().value());
        return new Butir(
                sasaran.nama(),
                "",
                text == null
                        ? null
                        : words.text(
                                "tugas.analisis.ada", words.time(text.origin().recordedAt())),
                null,
                open("RecordAnalysis", text == null ? "isi" : "ubah", "analisis", about),
                null,
                List.of(),
                text == null ? null : Jelasan.of(text.origin(), konteks));
    }

    /** A month counts as filled in with its first booking: a line without spending needs none. */
    private Kelompok spending() {
        List<Butir> months = IntStream.rangeClosed(1, 12)
                .mapToObj(Bulan::new)
                .filter(bulan -> bulan.triwulan() == masa)
                .map(this::month)
                .toList();
        return group("belanja", months);
    }

    private Butir month(Bulan bulan) {
        List<Belanja> booked = konteks.state().anggaran().belanja().stream()
                .filter(b -> b.bulan().equals(bulan))
                .toList();
        Rupiah sum = Rupiah.sum(booked.stream().map(Belanja::amount).toList());
        return new Butir(
                words.text("entri.bulan." + bulan) + " " + konteks.tahun(),
                "",
                booked.isEmpty() ? null : words.text("tugas.belanja.ada", booked.size(), Penulisan.of(sum)),
                null,
                may("RecordExpenditure")
                        ? new Aksi(
                                words.text(terkunci == null ? "tugas.isi.grid" : "tugas.lihat.grid"),
                                konteks.query().href(year() + "/belanja/" + masa),
                                false)
                        : null,
                null,
                List.of(),
                booked.isEmpty() ? null : Jelasan.ofBelanja(bulan, konteks));
    }

    private List<Aksi> steps(boolean held) {
        StatusLaporan status = konteks.state().status(masa);
        return Stream.of(Langkah.values())
                .filter(langkah -> !(held && langkah == Langkah.AJUKAN))
                .filter(langkah -> langkah.isPossible(status) && may(langkah.command()) && isTurn(langkah, status))
                .map(langkah -> new Aksi(
                        words.text("tugas.langkah." + langkah),
                        konteks.query()
                                .href(year() + "/isi/langkah", Map.of("langkah", langkah.name(), "masa", masa.name())),
                        langkah != Langkah.KEMBALIKAN))
                .toList();
    }

    /** What was submitted goes back from the camat, what was approved from Bappeda. */
    private boolean isTurn(Langkah langkah, StatusLaporan status) {
        return langkah != Langkah.KEMBALIKAN
                || (status == StatusLaporan.DIAJUKAN
                        ? may(Langkah.SETUJUI.command())
                        : may(Langkah.VERIFIKASI.command()));
    }

    private @Nullable String due() {
        KabupatenState kabupaten = konteks.year().kabupaten();
        return Optional.ofNullable(kabupaten)
                .filter(k -> k.period(konteks.tahun(), masa)
                        .filter(PeriodeLapor::open)
                        .isPresent())
                .flatMap(k -> k.due(konteks.tahun(), masa))
                .map(day -> words.date(day) + ", " + left(day))
                .orElse(null);
    }

    private String left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(Konteks.today(), day);
        return days < 0
                ? words.text("tugas.sisa.lewat", -days)
                : days == 0 ? words.text("tugas.sisa.terakhir") : words.text("tugas.sisa", days);
    }

    /** A target can be set while nothing is promised by it: of a quarter until a report is handed in, of the year until it is signed. */
    private @Nullable Aksi targeting(Terukur t) {
        boolean open =
                masa.isQuarter() || (konteks.state().rencana().currentPk().isEmpty() && t.isIndikator(konteks));
        return may("SetTarget") && open && Kunci.reports(konteks, masa) == null
                ? new Aksi(
                        words.text("tugas.target"),
                        konteks.query()
                                .href(year() + "/isi/target", Map.of("masa", masa.name(), "indikator", t.id().value())),
                        false)
                : null;
    }

    private @Nullable Aksi open(String command, String text, String form, Map<String, String> about) {
        return may(command) && terkunci == null
                ? new Aksi(words.text("tugas." + text), konteks.query().href(year() + "/isi/" + form, about), false)
                : null;
    }

    private boolean may(String command) {
        return konteks.may(command);
    }

    private String year() {
        return Addresses.tahun(konteks.kecamatan(), konteks.tahun());
    }

    private static Map<String, String> event(String id) {
        return Map.of("event", id);
    }
}
