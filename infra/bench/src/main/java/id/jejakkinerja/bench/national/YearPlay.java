package id.jejakkinerja.bench.national;

import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.CorrectExpenditure;
import id.jejakkinerja.kernel.command.RecordAnalysis;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.command.RecordProfile;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.command.SubmitReport;
import id.jejakkinerja.kernel.command.VerifyReport;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The course of one kecamatan's year, month by month: planned in January, booked monthly, reported by quarter and at the end. */
record YearPlay(KecamatanHistory history, TahunAnggaran tahun) {
    /** The months, and one more for the report of the year. */
    static final int MONTHS = 13;

    private static final Pihak CAMAT = new Pihak("Camat (nama sintetis)", "Camat");
    private static final Pihak BUPATI = new Pihak("Bupati (nama sintetis)", "Bupati");
    private static final MataAnggaran FROM =
            new MataAnggaran(new KodeSubKegiatan("7.01.03.2.01.0003"), JenisBelanja.OPERASIONAL);
    private static final MataAnggaran TO =
            new MataAnggaran(new KodeSubKegiatan("7.01.02.2.01.0002"), JenisBelanja.OPERASIONAL);
    private static final int LARGE = 200_000_000;
    private static final int REFOCUSED_ONE_IN = 3;

    void play(int month) {
        if (month == 1) {
            plan(LocalDate.of(tahun.value(), 1, 4));
        }
        if (month == MONTHS) {
            report();
            return;
        }
        LocalDate end = YearMonth.of(tahun.value(), month).atEndOfMonth();
        if (month == 10 && random().nextInt(REFOCUSED_ONE_IN) == 0) {
            refocus(end.withDayOfMonth(18));
        }
        spend(new Bulan(month), end);
        if (month % 3 == 0) {
            quarter(Masa.QUARTERS.get(month / 3 - 1), end);
        }
    }

    private void plan(LocalDate date) {
        Blueprint blueprint = history.blueprint();
        history.play(new AdoptRkt(stage(), tahun, blueprint.rkt().struktur()), Peran.CAMAT, date, null);
        for (AllocateBudget pagu : blueprint.pagu()) {
            history.play(
                    new AllocateBudget(stage(), tahun, pagu.subKegiatan(), pagu.jenis(), pagu.amount()),
                    Peran.OPERATOR,
                    date,
                    null);
        }
        history.play(new SignPK(stage(), tahun, CAMAT, BUPATI), Peran.CAMAT, date, null);
        for (SetTarget t : blueprint.targets()) {
            history.play(
                    new SetTarget(stage(), tahun, t.dokumen(), t.masa(), t.indikator(), t.value(), t.satuan(), null),
                    Peran.OPERATOR,
                    date,
                    "Target tahunan dibagi menurut triwulan.");
        }
        history.play(
                new RecordProfile(
                        stage(),
                        tahun,
                        List.of(new ProfilKecamatan(
                                "Jumlah penduduk",
                                Integer.toString(20_000 + random().nextInt(60_000)),
                                "jiwa",
                                "BPS"))),
                Peran.OPERATOR,
                date,
                null);
    }

    /** Every line once a month, the large ones twice; one booking in a quarter is corrected before its report. */
    private void spend(Bulan month, LocalDate date) {
        for (AllocateBudget pagu : history.blueprint().pagu()) {
            long whole = pagu.amount().amount().longValueExact();
            int documents = whole >= LARGE ? 2 : 1;
            for (int i = 0; i < documents; i++) {
                // between 70 and 97 percent of the year's pagu in the end
                long amount = whole * (700 + random().nextInt(271)) / 1_000 / 12 / documents;
                history.play(
                        new RecordExpenditure(
                                stage(),
                                tahun,
                                pagu.subKegiatan(),
                                pagu.jenis(),
                                month,
                                Rupiah.of(amount),
                                "SIPD AKLAP",
                                "%05d/SPM/%s/%d/%d"
                                        .formatted(random().nextInt(100_000), pagu.subKegiatan(), month.value(), i)),
                        Peran.OPERATOR,
                        date,
                        null);
                if (month.value() % 3 == 2
                        && pagu.equals(history.blueprint().pagu().getFirst())
                        && i == 0) {
                    history.play(
                            new CorrectExpenditure(stage(), tahun, history.lastEvent(), Rupiah.of(amount - 1_000)),
                            Peran.OPERATOR,
                            date,
                            "Salah ketik pada dokumen sumber.");
                }
            }
        }
    }

    private void refocus(LocalDate date) {
        history.play(
                new ShiftBudget(stage(), tahun, FROM, TO, Rupiah.of(1_000_000), Tahap.P_APBD),
                Peran.OPERATOR,
                date,
                "Pergeseran contoh ke pelayanan pemerintahan.");
        history.play(
                new AmendPK(
                        stage(),
                        tahun,
                        CAMAT,
                        BUPATI,
                        SebabPerubahan.PERUBAHAN_PRIORITAS,
                        List.of(),
                        List.of(
                                new AlasanPerubahan("program/7.01.02/pagu", "Menerima pergeseran pada P-APBD."),
                                new AlasanPerubahan("program/7.01.03/pagu", "Melepas pergeseran pada P-APBD."))),
                Peran.CAMAT,
                date,
                null);
    }

    private void quarter(Masa quarter, LocalDate date) {
        history.blueprint().rkt().struktur().indikator().forEach(i -> achieve(i, quarter, date));
        analyse(quarter, date);
        submit(quarter, date);
    }

    private void achieve(IndikatorRkt indikator, Masa quarter, LocalDate date) {
        int percent = 60 + random().nextInt(41);
        int received = 4 + random().nextInt(9);
        boolean counted = indikator.agregasi() == Agregasi.AVERAGE;
        long parts = indikator.agregasi() == Agregasi.SUM ? 4 : 1;
        Nilai target = indikator.target();
        BigDecimal whole = target == null ? BigDecimal.valueOf(80) : target.amount();
        Nilai value = new Nilai(BigDecimal.valueOf(whole.longValue() * percent / parts / 10, 1));
        record(
                indikator.id(),
                quarter,
                counted ? null : value,
                counted ? Nilai.of(received * percent / 100) : null,
                counted ? Nilai.of(received) : null,
                date,
                indikator.satuan());
    }

    private void report() {
        LocalDate date = LocalDate.of(tahun.value(), 12, 31);
        history.blueprint().rkt().struktur().subKegiatan().forEach(sub -> deliver(sub, date));
        LocalDate reported = date.plusDays(10);
        analyse(Masa.TAHUN, reported);
        submit(Masa.TAHUN, reported);
    }

    private void deliver(SubKegiatanRkt sub, LocalDate date) {
        long target = sub.output().target().amount().longValue();
        record(
                IndikatorId.of(sub.kode()),
                Masa.TAHUN,
                Nilai.of(target * (70 + random().nextInt(31)) / 100),
                null,
                null,
                date,
                sub.output().satuan());
    }

    private void record(
            IndikatorId indikator,
            Masa masa,
            @Nullable Nilai value,
            @Nullable Nilai numerator,
            @Nullable Nilai denominator,
            LocalDate date,
            Satuan satuan) {
        history.play(
                new RecordRealization(
                        stage(),
                        tahun,
                        indikator,
                        masa,
                        value,
                        numerator,
                        denominator,
                        satuan,
                        "Data sintetis",
                        List.of()),
                Peran.OPERATOR,
                date,
                null);
    }

    private void analyse(Masa masa, LocalDate date) {
        for (SasaranRkt sasaran : history.blueprint().rkt().struktur().sasaran()) {
            history.play(
                    new RecordAnalysis(
                            stage(),
                            tahun,
                            sasaran.id(),
                            masa,
                            "Contoh: kegiatan berjalan menurut rencana aksi dan dievaluasi setiap triwulan.",
                            "Contoh: jumlah petugas terbatas dan data pendukung terlambat.",
                            "Contoh: menyusun jadwal bersama desa dan memeriksa kemajuan setiap bulan."),
                    Peran.OPERATOR,
                    date,
                    null);
        }
    }

    private void submit(Masa masa, LocalDate date) {
        history.play(new SubmitReport(stage(), tahun, masa), Peran.OPERATOR, date, null);
        history.play(new ApproveReport(stage(), tahun, masa), Peran.CAMAT, date, null);
        history.play(new VerifyReport(stage(), tahun, masa), Peran.BAPPEDA, date, null);
    }

    private KodeKecamatan stage() {
        return history.blueprint().stage();
    }

    private Random random() {
        return history.random();
    }
}
