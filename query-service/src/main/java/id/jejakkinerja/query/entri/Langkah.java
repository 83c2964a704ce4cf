package id.jejakkinerja.query.entri;

import id.jejakkinerja.query.fold.StatusLaporan;

/** The steps a report can take. */
enum Langkah {
    AJUKAN("SubmitReport"),
    SETUJUI("ApproveReport"),
    VERIFIKASI("VerifyReport"),
    KEMBALIKAN("ReturnReport"),
    BUKA("ReopenReport");

    private final String command;

    Langkah(String command) {
        this.command = command;
    }

    String command() {
        return command;
    }

    /** Whether whoever takes it answers for the figures of the report. */
    boolean standsForFigures() {
        return this == AJUKAN || this == SETUJUI || this == VERIFIKASI;
    }

    boolean isPossible(StatusLaporan status) {
        return switch (status) {
            case BELUM_LAPOR, DRAF, DIKEMBALIKAN, DIBUKA_KEMBALI -> this == AJUKAN;
            case DIAJUKAN -> this == SETUJUI || this == KEMBALIKAN;
            case DISETUJUI -> this == VERIFIKASI || this == KEMBALIKAN;
            case TERVERIFIKASI -> this == BUKA;
        };
    }
}
