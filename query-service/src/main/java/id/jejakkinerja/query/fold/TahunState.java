package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Provenance;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A year of a kecamatan: what it promised, what money it had, what it achieved, and where its reports stand.
 *
 * @param reports by what they cover
 * @param provenance every kind of provenance that one of its events stated, in fixed order
 */
public record TahunState(
        StreamId stream,
        Rencana rencana,
        Anggaran anggaran,
        Hasil hasil,
        SortedMap<Masa, Laporan> reports,
        List<Provenance.Kind> provenance,
        LogPosition reached)
        implements StreamState {

    public TahunState {
        reports = Sorted.copy(reports);
        provenance = List.copyOf(provenance);
    }

    public static TahunState initial(StreamId stream) {
        return new TahunState(
                stream, Rencana.EMPTY, Anggaran.EMPTY, Hasil.EMPTY, Sorted.empty(), List.of(), LogPosition.START);
    }

    public TahunState evolve(TahunKinerjaEvent event, Origin origin) {
        TahunState next = switch (event) {
            case RktAdopted e -> with(rencana.adopt(e, origin));
            case TargetSet e -> with(rencana.set(e, origin));
            case PKSigned e -> with(rencana.sign(e, origin));
            case PKAmended e -> with(rencana.amend(e, origin));
            case BudgetAllocated e -> with(anggaran.allot(e.line(), e.amount(), origin));
            case BudgetRevised e -> with(anggaran.allot(e.line(), e.amount(), origin));
            case BudgetShifted e -> with(anggaran.shift(e, origin));
            case ExpenditureRecorded e -> with(anggaran.spend(e, origin));
            case ExpenditureCorrected e -> with(anggaran.correct(e, origin));
            case RealizationRecorded e -> with(hasil.record(e, origin));
            case RealizationCorrected e -> with(hasil.correct(e, origin));
            case AnalysisRecorded e -> with(hasil.explain(e, origin));
            case ProfileRecorded e -> with(hasil.describe(e, origin));
            case ReportSubmitted e -> step(e.masa(), StatusLaporan.DIAJUKAN, origin);
            case ReportApproved e -> step(e.masa(), StatusLaporan.DISETUJUI, origin);
            case ReportVerified e -> step(e.masa(), StatusLaporan.TERVERIFIKASI, origin);
            case ReportReturned e -> step(e.masa(), StatusLaporan.DIKEMBALIKAN, origin);
            case ReportReopened e -> step(e.masa(), StatusLaporan.DIBUKA_KEMBALI, origin);
        };
        return next.reaching(origin);
    }

    /** Where the report of a quarter or of the year stands. */
    public StatusLaporan status(Masa masa) {
        Laporan report = reports.get(masa);
        if (report != null) {
            return report.status();
        }
        boolean nothing = hasil.realisasi().isEmpty() && anggaran.belanja().isEmpty();
        return nothing ? StatusLaporan.BELUM_LAPOR : StatusLaporan.DRAF;
    }

    private TahunState with(Rencana other) {
        return new TahunState(stream, other, anggaran, hasil, reports, provenance, reached);
    }

    private TahunState with(Anggaran other) {
        return new TahunState(stream, rencana, other, hasil, reports, provenance, reached);
    }

    private TahunState with(Hasil other) {
        return new TahunState(stream, rencana, anggaran, other, reports, provenance, reached);
    }

    private TahunState step(Masa masa, StatusLaporan status, Origin origin) {
        Laporan report = reports.getOrDefault(masa, new Laporan(List.of())).step(status, origin);
        return new TahunState(
                stream, rencana, anggaran, hasil, Sorted.with(reports, masa, report), provenance, reached);
    }

    private TahunState reaching(Origin origin) {
        Provenance stated = origin.provenance();
        List<Provenance.Kind> kinds = stated == null || provenance.contains(stated.kind())
                ? provenance
                : Stream.concat(provenance.stream(), Stream.of(stated.kind()))
                        .sorted()
                        .toList();
        return new TahunState(stream, rencana, anggaran, hasil, reports, kinds, LogPosition.of(origin));
    }
}
