package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.RecordAnalysis;
import id.jejakkinerja.kernel.command.ReturnReport;
import id.jejakkinerja.kernel.command.SubmitReport;
import id.jejakkinerja.kernel.command.VerifyReport;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.local.sample.SyntheticCourse.Progress;
import id.jejakkinerja.local.sample.SyntheticSteps.Ground;
import java.time.LocalDate;

/** The yearly report of a generated kecamatan, as far as its course takes it. */
record SyntheticReport(KodeKecamatan kecamatan, SyntheticCourse course) {
    private static final LocalDate ANALYSED = LocalDate.of(2024, 2, 12);
    private static final LocalDate SUBMITTED = LocalDate.of(2024, 2, 19);
    private static final LocalDate APPROVED = LocalDate.of(2024, 2, 23);
    private static final LocalDate DECIDED = LocalDate.of(2024, 3, 7);

    void addTo(SyntheticSteps steps) {
        Progress progress = course.progress();
        if (!progress.isComplete()) {
            return;
        }
        for (SyntheticIndicator indicator : SyntheticIndicator.values()) {
            analyse(steps, indicator);
        }
        steps.byOperator("submit", new SubmitReport(kecamatan, SyntheticYear.TAHUN, Masa.TAHUN), Ground.on(SUBMITTED));
        if (progress == Progress.SUBMITTED) {
            return;
        }
        if (progress == Progress.RETURNED_BY_CAMAT) {
            steps.byCamat(
                    "return",
                    new ReturnReport(kecamatan, SyntheticYear.TAHUN, Masa.TAHUN),
                    Ground.because(APPROVED, "Contoh: analisis sasaran 3 belum menyebut kegiatan yang tertunda."));
            return;
        }
        steps.byCamat("approve", new ApproveReport(kecamatan, SyntheticYear.TAHUN, Masa.TAHUN), Ground.on(APPROVED));
        if (progress == Progress.VERIFIED) {
            steps.byBappeda("verify", new VerifyReport(kecamatan, SyntheticYear.TAHUN, Masa.TAHUN), Ground.on(DECIDED));
        } else if (progress == Progress.RETURNED_BY_BAPPEDA) {
            steps.byBappeda(
                    "return",
                    new ReturnReport(kecamatan, SyntheticYear.TAHUN, Masa.TAHUN),
                    Ground.because(DECIDED, "Contoh: realisasi triwulan 4 belum sama dengan catatan Bappeda."));
        }
    }

    private void analyse(SyntheticSteps steps, SyntheticIndicator indicator) {
        steps.byOperator(
                "analisis-" + indicator.sasaran(),
                new RecordAnalysis(
                        kecamatan,
                        SyntheticYear.TAHUN,
                        indicator.sasaran(),
                        Masa.TAHUN,
                        course.level() > 80
                                ? "Contoh: kegiatan berjalan menurut rencana aksi dan dievaluasi setiap triwulan."
                                : "Contoh: sebagian kegiatan mundur dari rencana aksi karena kekurangan petugas.",
                        "Contoh: jumlah petugas terbatas dan data pendukung terlambat.",
                        "Contoh: menyusun jadwal bersama desa dan memeriksa kemajuan setiap bulan."),
                Ground.on(ANALYSED));
    }
}
