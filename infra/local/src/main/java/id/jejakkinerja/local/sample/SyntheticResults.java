package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.local.sample.SyntheticCourse.Progress;
import id.jejakkinerja.local.sample.SyntheticFigures.Reports;
import id.jejakkinerja.local.sample.SyntheticSteps.Ground;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated kecamatan achieved and spent, quarter by quarter, and the shift that some of them make before the last one. */
record SyntheticResults(Kecamatan kecamatan, SyntheticCourse course, SyntheticFigures figures) {
    private static final LocalDate SHIFTED = LocalDate.of(2023, 10, 18);
    private static final LocalDate AMENDED = LocalDate.of(2023, 11, 7);
    private static final String SOURCE = "Data sintetis";

    void addTo(SyntheticSteps steps) {
        for (Masa quarter : Masa.QUARTERS.subList(0, course.progress().quarters())) {
            if (quarter == Masa.TW4 && course.refocused()) {
                refocus(steps);
            }
            achieve(steps, quarter);
            spendQuarter(steps, quarter);
        }
        if (course.progress().quarters() == Masa.QUARTERS.size()) {
            spendYear(steps);
            deliver(steps);
        }
    }

    private void refocus(SyntheticSteps steps) {
        steps.byOperator(
                "geser",
                new ShiftBudget(
                        kecamatan.code(),
                        SyntheticYear.TAHUN,
                        SyntheticFigures.shiftFrom(),
                        SyntheticFigures.shiftTo(),
                        figures.shifted(),
                        Tahap.P_APBD),
                Ground.of("P-APBD", SHIFTED).because("Pergeseran contoh ke pelayanan pemerintahan."));
        steps.byCamat(
                "pk-perubahan",
                new AmendPK(
                        kecamatan.code(),
                        SyntheticYear.TAHUN,
                        SyntheticPlan.camat(kecamatan),
                        SyntheticPlan.bupati(),
                        SebabPerubahan.PERUBAHAN_PRIORITAS,
                        List.of(),
                        List.of(
                                new AlasanPerubahan("program/7.01.02/pagu", "Menerima pergeseran pada P-APBD."),
                                new AlasanPerubahan("program/7.01.03/pagu", "Melepas pergeseran pada P-APBD."))),
                Ground.of("Perjanjian Kinerja Perubahan", AMENDED));
    }

    private void achieve(SyntheticSteps steps, Masa quarter) {
        for (SyntheticIndicator indicator : SyntheticIndicator.values()) {
            if (indicator == SyntheticIndicator.TRANTIB) {
                Reports reports = figures.reports(quarter);
                achieve(steps, indicator, quarter, null, reports);
            } else if (!isLeftOut(indicator)) {
                achieve(
                        steps,
                        indicator,
                        quarter,
                        figures.quarterValues(indicator).get(quarter),
                        null);
            }
        }
    }

    /** A draft lacks one indicator, so that an incomplete mean can be seen. */
    private boolean isLeftOut(SyntheticIndicator indicator) {
        return course.progress() == Progress.DRAFT && indicator == SyntheticIndicator.FASILITASI;
    }

    private void achieve(
            SyntheticSteps steps,
            SyntheticIndicator indicator,
            Masa quarter,
            @Nullable Nilai value,
            @Nullable Reports reports) {
        steps.byOperator(
                "realisasi-" + indicator.id() + "-" + quarter,
                new RecordRealization(
                        kecamatan.code(),
                        SyntheticYear.TAHUN,
                        indicator.id(),
                        quarter,
                        value,
                        reports == null ? null : Nilai.of(reports.resolved()),
                        reports == null ? null : Nilai.of(reports.received()),
                        indicator.satuan(),
                        SOURCE,
                        List.of()),
                Ground.on(lastDay(quarter)));
    }

    private void deliver(SyntheticSteps steps) {
        for (SyntheticLine line : SyntheticLine.ALL) {
            steps.byOperator(
                    "keluaran-" + line.kode(),
                    new RecordRealization(
                            kecamatan.code(),
                            SyntheticYear.TAHUN,
                            IndikatorId.of(line.kode()),
                            Masa.TAHUN,
                            figures.outputs().get(line.kode()),
                            null,
                            null,
                            line.output().satuan(),
                            SOURCE,
                            List.of()),
                    Ground.on(lastDay(Masa.TW4)));
        }
    }

    private void spendQuarter(SyntheticSteps steps, Masa quarter) {
        SyntheticLine.ALL.stream()
                .filter(SyntheticLine::quarterly)
                .map(SyntheticLine::operasional)
                .forEach(line -> spend(steps, line, quarter, figures.spentIn(quarter, line)));
    }

    private void spendYear(SyntheticSteps steps) {
        List<MataAnggaran> quarterly = SyntheticLine.ALL.stream()
                .filter(SyntheticLine::quarterly)
                .map(SyntheticLine::operasional)
                .toList();
        figures.spent().forEach((line, amount) -> {
            if (!quarterly.contains(line)) {
                spend(steps, line, Masa.TW4, amount);
            }
        });
    }

    private void spend(SyntheticSteps steps, MataAnggaran line, Masa quarter, Rupiah amount) {
        steps.byOperator(
                "belanja-" + SyntheticYear.slug(line) + "-" + quarter,
                new RecordExpenditure(
                        kecamatan.code(),
                        SyntheticYear.TAHUN,
                        line.subKegiatan(),
                        line.jenis(),
                        SyntheticYear.lastMonth(quarter),
                        amount,
                        SOURCE,
                        "SINTETIS/" + SyntheticYear.slug(line) + "/" + quarter),
                Ground.on(lastDay(quarter)));
    }

    private static LocalDate lastDay(Masa quarter) {
        return YearMonth.of(
                        SyntheticYear.TAHUN.value(),
                        SyntheticYear.lastMonth(quarter).value())
                .atEndOfMonth();
    }
}
