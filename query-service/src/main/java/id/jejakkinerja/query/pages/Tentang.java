package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import org.jspecify.annotations.Nullable;

/**
 * What an event of a list is about: many of one kind follow each other, and only this tells them apart.
 *
 * @param nama of an indicator, a Sasaran or a budget line, as its author called it or by its id; empty where it is about none
 * @param rinci which part of it: quarter, month, kind of spending; empty where it is about all of it
 */
public record Tentang(String nama, String rinci) {
    private static final String MASA = "entri.masa.";

    /** Of an event; null where its name says all. */
    static @Nullable Tentang of(Recorded<? extends DomainEvent> event, Penyebut names) {
        StreamId stream = event.stream();
        return switch (event.event()) {
            case TahunKinerjaEvent e ->
                stream.tahun()
                        .map(tahun -> of(e, new Tahun(stream, tahun, names)))
                        .orElse(null);
            case KabupatenEvent e -> of(e, stream, names);
            case RenstraEvent e -> of(e, stream, names);
            case IkuEvent ignored -> null;
        };
    }

    /** A year of a kecamatan, and who names what is in it. */
    private record Tahun(StreamId stream, TahunAnggaran tahun, Penyebut names) {
        PageWords words() {
            return names.words();
        }

        Tentang measured(IndikatorId indikator, Masa masa) {
            return new Tentang(names.indikator(stream, tahun, indikator), words().text(MASA + masa));
        }

        Tentang booked(MataAnggaran line, Bulan bulan) {
            return new Tentang(name(line), kind(line) + ", " + words().text("entri.bulan." + bulan));
        }

        Tentang funded(MataAnggaran line) {
            return new Tentang(name(line), kind(line));
        }

        Tentang shifted(MataAnggaran from, MataAnggaran to) {
            return new Tentang(each(name(from), name(to)), each(kind(from), kind(to)));
        }

        Tentang analysed(SasaranId sasaran, Masa masa) {
            return new Tentang(names.sasaran(stream, tahun, sasaran), words().text(MASA + masa));
        }

        Tentang reported(Masa masa) {
            return new Tentang("", words().text(MASA + masa));
        }

        private String kind(MataAnggaran line) {
            return words().labels().of(line.jenis());
        }

        private String name(MataAnggaran line) {
            return Nomenklatur.of(tahun)
                    .name(line.subKegiatan())
                    .orElse(line.subKegiatan().value());
        }
    }

    private static @Nullable Tentang of(TahunKinerjaEvent event, Tahun tahun) {
        return switch (event) {
            case TargetSet e -> tahun.measured(e.indikator(), e.masa());
            case RealizationRecorded e -> tahun.measured(e.indikator(), e.masa());
            case RealizationCorrected e -> tahun.measured(e.indikator(), e.masa());
            case ExpenditureRecorded e -> tahun.booked(e.line(), e.bulan());
            case ExpenditureCorrected e -> tahun.booked(e.line(), e.bulan());
            case BudgetAllocated e -> tahun.funded(e.line());
            case BudgetRevised e -> tahun.funded(e.line());
            case BudgetShifted e -> tahun.shifted(e.from(), e.to());
            case AnalysisRecorded e -> tahun.analysed(e.sasaran(), e.masa());
            case ReportSubmitted e -> tahun.reported(e.masa());
            case ReportApproved e -> tahun.reported(e.masa());
            case ReportVerified e -> tahun.reported(e.masa());
            case ReportReturned e -> tahun.reported(e.masa());
            case ReportReopened e -> tahun.reported(e.masa());
            case RktAdopted ignored -> null;
            case PKSigned ignored -> null;
            case PKAmended ignored -> null;
            case ProfileRecorded ignored -> null;
        };
    }

    private static Tentang of(KabupatenEvent event, StreamId stream, Penyebut names) {
        PageWords words = names.words();
        return switch (event) {
            case BenchmarkRecorded e ->
                new Tentang(
                        names.indikator(stream, e.tahun(), e.indikator()),
                        words.labels().of(e.lingkup()) + ", " + e.tahun());
            case PeriodOpened e -> new Tentang("", words.text(MASA + e.masa()) + " " + e.tahun());
            case PeriodClosed e -> new Tentang("", words.text(MASA + e.masa()) + " " + e.tahun());
        };
    }

    private static @Nullable Tentang of(RenstraEvent event, StreamId stream, Penyebut names) {
        return switch (event) {
            case RenstraTargetSet e ->
                new Tentang(
                        names.indikator(stream, e.tahun(), e.indikator()),
                        e.tahun().toString());
            case RenstraRegistered ignored -> null;
            case RenstraAdopted ignored -> null;
            case RenstraAmended ignored -> null;
        };
    }

    /** From where and to where, or both at once. */
    private static String each(String from, String to) {
        return from.equals(to) ? from : from + " → " + to;
    }
}
