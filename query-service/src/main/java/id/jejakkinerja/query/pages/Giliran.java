package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.fold.TahunState;
import org.jspecify.annotations.Nullable;

/** Who must act on a report next, and what for; there is a sentence for each. */
enum Giliran {
    MEMBUKA(Peran.BAPPEDA),
    DITUTUP(Peran.BAPPEDA),
    MENETAPKAN_RKT(Peran.CAMAT),
    MENANDATANGANI_PK(Peran.CAMAT),
    MENGISI(Peran.OPERATOR),
    MENGAJUKAN(Peran.OPERATOR),
    MEMPERBAIKI(Peran.OPERATOR),
    MENYETUJUI(Peran.CAMAT),
    MEMVERIFIKASI(Peran.BAPPEDA),
    /** A quarter nobody handed in before its year was. */
    TERKUNCI(null),
    SELESAI(null);

    private final @Nullable Peran peran;

    Giliran(@Nullable Peran peran) {
        this.peran = peran;
    }

    /** @param period of the report; null where it was never opened */
    static Giliran of(TahunState year, Masa masa, @Nullable PeriodeLapor period) {
        StatusLaporan status = year.status(masa);
        if (!status.isHandedIn() && masa.isQuarter() && year.status(Masa.TAHUN).isHandedIn()) {
            return TERKUNCI;
        }
        return switch (status) {
            case DIAJUKAN -> MENYETUJUI;
            case DISETUJUI -> MEMVERIFIKASI;
            case TERVERIFIKASI -> SELESAI;
            case BELUM_LAPOR, DRAF -> period == null ? MEMBUKA : period.open() ? drafting(year, masa) : DITUTUP;
            case DIKEMBALIKAN, DIBUKA_KEMBALI -> period == null || period.open() ? MEMPERBAIKI : DITUTUP;
        };
    }

    private static Giliran drafting(TahunState year, Masa masa) {
        Kekurangan lacking = Kekurangan.of(year, masa);
        if (lacking.rkt()) {
            return MENETAPKAN_RKT;
        }
        if (lacking.none()) {
            return MENGAJUKAN;
        }
        boolean onlyTheAgreement = lacking.pk()
                && lacking.indikator().kurang() == 0
                && lacking.analisis().kurang() == 0;
        return onlyTheAgreement ? MENANDATANGANI_PK : MENGISI;
    }

    boolean isOf(Actor reader) {
        return peran != null && reader.has(peran);
    }
}
