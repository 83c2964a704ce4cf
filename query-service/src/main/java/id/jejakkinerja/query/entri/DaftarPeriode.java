package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.entri.Tugas.Aksi;
import id.jejakkinerja.query.fold.Pembanding;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.tabel.IndikatorBersama;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reporting periods of a year and the benchmarks recorded for it, with what the reader may do about them. */
public record DaftarPeriode(List<Baris> periode, List<Indikator> pembanding) {
    /**
     * A quarter or the year.
     *
     * @param sejak when it was last opened or closed; null when it never was
     * @param oleh who did
     * @param alasan why, where it was said
     * @param ikut whether the year's own opening or closing is the one in force
     * @param tenggat last day for reports; null where none was set
     * @param telat whether that day is over and the period still open
     * @param masuk how many reports are in
     * @param aksi what the reader may do; null for nothing
     */
    public record Baris(
            String masa,
            String keadaan,
            @Nullable String sejak,
            @Nullable String oleh,
            @Nullable String alasan,
            boolean ikut,
            @Nullable String tenggat,
            boolean telat,
            String masuk,
            @Nullable Aksi aksi) {}

    /**
     * What an indicator can be compared with.
     *
     * @param nilai one for each scope, widest first
     */
    public record Indikator(String nama, String satuan, List<Nilai> nilai) {
        public Indikator {
            nilai = List.copyOf(nilai);
        }
    }

    /**
     * A benchmark.
     *
     * @param nilai null where none is recorded
     * @param sumber where it was published
     * @param peristiwa address of the event that states it; null where the reader may not go there
     * @param aksi what the reader may do; null for nothing
     */
    public record Nilai(
            String lingkup,
            @Nullable String nilai,
            @Nullable String sumber,
            @Nullable String peristiwa,
            @Nullable Aksi aksi) {}

    public DaftarPeriode {
        periode = List.copyOf(periode);
        pembanding = List.copyOf(pembanding);
    }

    static DaftarPeriode of(KonteksKabupaten konteks) {
        return new DaftarPeriode(
                Stream.of(Masa.values()).map(masa -> baris(konteks, masa)).toList(),
                IndikatorBersama.of(konteks.year()).stream()
                        .map(i -> indikator(konteks, i))
                        .toList());
    }

    /** Open, closed, or never opened. */
    static String keadaan(KonteksKabupaten konteks, Masa masa) {
        String key = konteks.period(masa).map(p -> p.open() ? "BUKA" : "TUTUP").orElse("BELUM");
        return konteks.words().text("periode.keadaan." + key);
    }

    private static Baris baris(KonteksKabupaten konteks, Masa masa) {
        PageWords words = konteks.words();
        Optional<PeriodeLapor> period = konteks.period(masa);
        boolean follows = masa.isQuarter() && period.isPresent() && period.equals(konteks.period(Masa.TAHUN));
        // the year's last day is for the year's report
        LocalDate due = follows ? null : period.map(PeriodeLapor::due).orElse(null);
        return new Baris(
                Kunci.label(masa, words),
                keadaan(konteks, masa),
                period.map(p -> words.time(p.origin().recordedAt())).orElse(null),
                period.map(p -> p.origin().actor()).orElse(null),
                period.map(p -> p.origin().reason()).orElse(null),
                follows,
                due == null ? null : words.date(due),
                due != null && konteks.isOpen(masa) && Konteks.today().isAfter(due),
                konteks.handedInOf(masa),
                toggle(konteks, masa));
    }

    private static @Nullable Aksi toggle(KonteksKabupaten konteks, Masa masa) {
        boolean open = konteks.isOpen(masa);
        if (!konteks.may(open ? "ClosePeriod" : "OpenPeriod")) {
            return null;
        }
        String id = open ? "tutup" : "buka";
        return new Aksi(
                konteks.words().text("periode." + id),
                konteks.query().href(konteks.form(id), Map.of("masa", masa.name())),
                !open);
    }

    private static Indikator indikator(KonteksKabupaten konteks, IndikatorBersama i) {
        return new Indikator(
                i.nama(),
                konteks.words().labels().of(i.satuan()),
                Stream.of(Lingkup.values()).map(l -> nilai(konteks, i, l)).toList());
    }

    private static Nilai nilai(KonteksKabupaten konteks, IndikatorBersama i, Lingkup lingkup) {
        Pembanding known = konteks.state().benchmarks(konteks.tahun(), i.id()).get(lingkup);
        Map<String, String> matter = new LinkedHashMap<>();
        matter.put("indikator", i.id().value());
        matter.put("lingkup", lingkup.name());
        Aksi aksi = new Aksi(
                konteks.words().text(known == null ? "tugas.isi" : "tugas.ubah"),
                konteks.query().href(konteks.form("pembanding"), matter),
                false);
        return new Nilai(
                konteks.words().labels().of(lingkup),
                known == null ? null : Penulisan.of(known.value()),
                known == null ? null : known.source(),
                known == null ? null : Addresses.peristiwa(known.origin(), konteks.actor(), konteks.query()),
                konteks.may("RecordBenchmark") ? aksi : null);
    }
}
