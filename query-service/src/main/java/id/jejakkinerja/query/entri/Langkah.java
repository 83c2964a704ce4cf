package id.jejakkinerja.query.entri;

import id.jejakkinerja.query.fold.StatusLaporan;
import java.util.EnumSet;
import java.util.Set;

/** The steps a report can take. */
enum Langkah {
    AJUKAN(
            "SubmitReport",
            EnumSet.of(
                    StatusLaporan.BELUM_LAPOR,
                    StatusLaporan.DRAF,
                    StatusLaporan.DIKEMBALIKAN,
                    StatusLaporan.DIBUKA_KEMBALI)),
    SETUJUI("ApproveReport", EnumSet.of(StatusLaporan.DIAJUKAN)),
    VERIFIKASI("VerifyReport", EnumSet.of(StatusLaporan.DISETUJUI)),
    KEMBALIKAN("ReturnReport", EnumSet.of(StatusLaporan.DIAJUKAN, StatusLaporan.DISETUJUI)),
    BUKA("ReopenReport", EnumSet.of(StatusLaporan.TERVERIFIKASI));

    private final String command;
    private final Set<StatusLaporan> from;

    Langkah(String command, Set<StatusLaporan> from) {
        this.command = command;
        this.from = from;
    }

    String command() {
        return command;
    }

    boolean isPossible(StatusLaporan status) {
        return from.contains(status);
    }
}
