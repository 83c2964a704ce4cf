package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.command.AdoptRenstra;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.IssueIku;
import id.jejakkinerja.kernel.command.RegisterRenstra;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.local.sample.SyntheticSteps.Ground;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a generated kecamatan has planned and promised before its year is reported: Renstra, IKU, RKT, pagu, PK, rencana aksi. */
record SyntheticPlan(Kecamatan kecamatan, SyntheticFigures figures) {
    private static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");
    private static final LocalDate RENSTRA = LocalDate.of(2022, 10, 3);
    private static final LocalDate START = LocalDate.of(2023, 1, 3);
    private static final LocalDate SIGNED = LocalDate.of(2023, 1, 9);
    private static final LocalDate ACTION_PLAN = LocalDate.of(2023, 1, 16);

    void addTo(SyntheticSteps steps) {
        SyntheticStructure structure = new SyntheticStructure(figures);
        steps.byOperator(
                "renstra",
                new RegisterRenstra(kecamatan.code(), PERIODE, structure.renstra()),
                Ground.of("Rancangan Renstra", RENSTRA));
        steps.byBappeda(
                "renstra-adopt", new AdoptRenstra(kecamatan.code(), PERIODE), Ground.of("Penetapan Renstra", RENSTRA));
        steps.byCamat("iku", new IssueIku(kecamatan.code(), PERIODE, iku()), Ground.of("Keputusan Camat", RENSTRA));
        steps.byCamat(
                "rkt",
                new AdoptRkt(kecamatan.code(), SyntheticYear.TAHUN, structure.rkt()),
                Ground.of("Rencana Kinerja Tahunan", START));
        allocate(steps);
        steps.byCamat(
                "pk",
                new SignPK(kecamatan.code(), SyntheticYear.TAHUN, camat(kecamatan), bupati()),
                Ground.of("Perjanjian Kinerja", SIGNED));
        for (SyntheticIndicator indicator : SyntheticIndicator.values()) {
            setQuarters(steps, indicator);
        }
    }

    static Pihak camat(Kecamatan kecamatan) {
        return new Pihak("Camat " + kecamatan.name() + " (nama sintetis)", "Camat " + kecamatan.name());
    }

    static Pihak bupati() {
        return new Pihak("Bupati Jember (nama sintetis)", "Bupati Jember");
    }

    private static List<IndikatorIku> iku() {
        return Arrays.stream(SyntheticIndicator.values())
                .map(i -> new IndikatorIku(i.id(), i.sasaranNama(), i.nama(), i.formula(), i.owner(), "Data sintetis"))
                .toList();
    }

    private void allocate(SyntheticSteps steps) {
        figures.pagu()
                .forEach((line, amount) -> steps.byOperator(
                        "pagu-" + SyntheticYear.slug(line),
                        new AllocateBudget(
                                kecamatan.code(), SyntheticYear.TAHUN, line.subKegiatan(), line.jenis(), amount),
                        Ground.of("DPA-SKPD", START)));
    }

    private void setQuarters(SyntheticSteps steps, SyntheticIndicator indicator) {
        figures.quarterTargets(indicator)
                .forEach((quarter, target) -> steps.byOperator(
                        "aksi-" + indicator.id() + "-" + quarter,
                        new SetTarget(
                                kecamatan.code(),
                                SyntheticYear.TAHUN,
                                Dokumen.RENCANA_AKSI,
                                quarter,
                                indicator.id(),
                                target,
                                indicator.satuan(),
                                null),
                        Ground.because(ACTION_PLAN, "Target tahunan dibagi menurut triwulan.")));
    }
}
