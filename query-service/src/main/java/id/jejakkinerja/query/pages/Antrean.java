package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.Laporan;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.read.Pelaporan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The reports that somebody has to do something about, of all kecamatan and years, quarters among them.
 *
 * @param menunggu those that wait for Bappeda's verification, oldest first
 * @param kembali those that went back and have not come again, oldest first
 * @param lewat open periods whose last day has passed without the reports of some, latest first
 * @param sepi past years whose open periods have passed without a single report, latest first, with the way to their periods: they are
 *     more likely to be closed than to be filled in, so they are named and not listed
 */
public record Antrean(List<Baris> menunggu, List<Baris> kembali, List<Lewat> lewat, List<Link> sepi) {
    /**
     * A report.
     *
     * @param laporan its kecamatan, with the way to its page of work
     * @param nama its kecamatan and what it covers, for those who hear the link alone
     * @param keadaan where it stands
     * @param oleh who brought it there
     * @param berlaku the date of that step
     * @param dicatat when the platform was told
     * @param alasan why; null where nobody said
     */
    public record Baris(
            Link laporan,
            String masa,
            String nama,
            String keadaan,
            String oleh,
            String berlaku,
            String dicatat,
            @Nullable String alasan) {}

    /**
     * A period.
     *
     * @param jumlah how many of all have not handed in
     * @param kecamatan which, each with the way to its page of work
     */
    public record Lewat(String masa, String tenggat, String jumlah, List<Link> kecamatan) {
        /** More than can be taken in beside the count. */
        private static final int FEW = 6;

        public Lewat {
            kecamatan = List.copyOf(kecamatan);
        }

        public boolean sedikit() {
            return kecamatan.size() <= FEW;
        }
    }

    public Antrean {
        menunggu = List.copyOf(menunggu);
        kembali = List.copyOf(kembali);
        lewat = List.copyOf(lewat);
        sepi = List.copyOf(sepi);
    }

    static Antrean of(Pelaporan known, LocalDate today, PageQuery query) {
        Terlambat late = Terlambat.of(known, today);
        return new Antrean(
                reports(known, status -> status == StatusLaporan.DISETUJUI, query),
                reports(known, StatusLaporan::isBack, query),
                late.listed().stream().map(period -> overdue(period, query)).toList(),
                late.silent().stream().map(year -> silent(year, query)).toList());
    }

    /** What waits for the approval of a camat, oldest first. */
    static List<Baris> diajukan(Pelaporan known, PageQuery query) {
        return reports(known, status -> status == StatusLaporan.DIAJUKAN, query);
    }

    public boolean kosong() {
        return menunggu.isEmpty() && kembali.isEmpty() && lewat.isEmpty() && sepi.isEmpty();
    }

    private record Posisi(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa, Laporan.Langkah langkah) {
        Baris row(PageQuery query) {
            PageWords words = query.words();
            Origin origin = langkah.origin();
            String nama = Frame.nama(kecamatan);
            String report = Antrean.masa(masa, tahun, words);
            return new Baris(
                    Link.to(nama, query.href(Addresses.tugas(kecamatan, tahun, masa))),
                    report,
                    nama + ", " + report,
                    words.labels().of(langkah.status()),
                    origin.actor(),
                    words.date(origin.effectiveDate()),
                    words.time(origin.recordedAt()),
                    origin.reason());
        }
    }

    private static List<Baris> reports(Pelaporan known, Predicate<StatusLaporan> wanted, PageQuery query) {
        List<Posisi> found = new ArrayList<>();
        for (TahunState year : known.tahun()) {
            StreamId stream = year.stream();
            year.reports().forEach((masa, report) -> {
                if (!report.langkah().isEmpty() && wanted.test(report.status())) {
                    found.add(new Posisi(
                            stream.kecamatan().orElseThrow(),
                            stream.tahun().orElseThrow(),
                            masa,
                            report.langkah().getLast()));
                }
            });
        }
        return found.stream()
                .sorted(Comparator.comparingLong(p -> p.langkah().origin().position()))
                .map(p -> p.row(query))
                .toList();
    }

    private static Lewat overdue(Terlambat.Periode period, PageQuery query) {
        PageWords words = query.words();
        List<Link> missing = period.belum().stream()
                .map(code ->
                        Link.to(Frame.nama(code), query.href(Addresses.tugas(code, period.tahun(), period.masa()))))
                .toList();
        return new Lewat(
                masa(period.masa(), period.tahun(), words),
                words.date(period.due()),
                words.text("rapor.dari", missing.size(), DaftarKecamatan.all().size()),
                missing);
    }

    private static Link silent(TahunAnggaran tahun, PageQuery query) {
        return Link.to(tahun.toString(), query.href(Bagian.PERIODE.path(DaftarKecamatan.JEMBER, tahun)));
    }

    private static String masa(Masa masa, TahunAnggaran tahun, PageWords words) {
        return words.text("entri.masa." + masa) + " " + tahun;
    }
}
