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
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
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
    static @Nullable Tentang of(Recorded<? extends DomainEvent> event, PageWords words) {
        DomainEvent told = event.event();
        return switch (told) {
            case TahunKinerjaEvent e ->
                event.stream().tahun().map(tahun -> of(e, tahun, words)).orElse(null);
            case KabupatenEvent e -> of(e, words);
            case RenstraEvent e -> of(e);
            case IkuEvent ignored -> null;
        };
    }

    private static @Nullable Tentang of(TahunKinerjaEvent event, TahunAnggaran tahun, PageWords words) {
        return switch (event) {
            case TargetSet e -> measured(e.indikator(), e.masa(), tahun, words);
            case RealizationRecorded e -> measured(e.indikator(), e.masa(), tahun, words);
            case RealizationCorrected e -> measured(e.indikator(), e.masa(), tahun, words);
            case ExpenditureRecorded e -> booked(e.line(), e.bulan(), tahun, words);
            case ExpenditureCorrected e -> booked(e.line(), e.bulan(), tahun, words);
            case BudgetAllocated e -> new Tentang(name(e.line(), tahun), kind(e.line(), words));
            case BudgetRevised e -> new Tentang(name(e.line(), tahun), kind(e.line(), words));
            case BudgetShifted e ->
                new Tentang(
                        each(name(e.from(), tahun), name(e.to(), tahun)),
                        each(kind(e.from(), words), kind(e.to(), words)));
            case AnalysisRecorded e -> new Tentang(e.sasaran().value(), words.text(MASA + e.masa()));
            case ReportSubmitted e -> report(e.masa(), words);
            case ReportApproved e -> report(e.masa(), words);
            case ReportVerified e -> report(e.masa(), words);
            case ReportReturned e -> report(e.masa(), words);
            case ReportReopened e -> report(e.masa(), words);
            case RktAdopted ignored -> null;
            case PKSigned ignored -> null;
            case PKAmended ignored -> null;
            case ProfileRecorded ignored -> null;
        };
    }

    private static Tentang of(KabupatenEvent event, PageWords words) {
        return switch (event) {
            case BenchmarkRecorded e ->
                new Tentang(e.indikator().value(), words.labels().of(e.lingkup()) + ", " + e.tahun());
            case PeriodOpened e -> new Tentang("", words.text(MASA + e.masa()) + " " + e.tahun());
            case PeriodClosed e -> new Tentang("", words.text(MASA + e.masa()) + " " + e.tahun());
        };
    }

    private static @Nullable Tentang of(RenstraEvent event) {
        return switch (event) {
            case RenstraTargetSet e ->
                new Tentang(e.indikator().value(), e.tahun().toString());
            case RenstraRegistered ignored -> null;
            case RenstraAdopted ignored -> null;
            case RenstraAmended ignored -> null;
        };
    }

    private static Tentang report(Masa masa, PageWords words) {
        return new Tentang("", words.text(MASA + masa));
    }

    private static Tentang measured(IndikatorId indikator, Masa masa, TahunAnggaran tahun, PageWords words) {
        return new Tentang(Nomenklatur.of(tahun).name(indikator).orElse(indikator.value()), words.text(MASA + masa));
    }

    private static Tentang booked(MataAnggaran line, Bulan bulan, TahunAnggaran tahun, PageWords words) {
        return new Tentang(name(line, tahun), kind(line, words) + ", " + words.text("entri.bulan." + bulan));
    }

    /** From where and to where, or both at once. */
    private static String each(String from, String to) {
        return from.equals(to) ? from : from + " → " + to;
    }

    private static String kind(MataAnggaran line, PageWords words) {
        return words.labels().of(line.jenis());
    }

    private static String name(MataAnggaran line, TahunAnggaran tahun) {
        return Nomenklatur.of(tahun)
                .name(line.subKegiatan())
                .orElse(line.subKegiatan().value());
    }
}
