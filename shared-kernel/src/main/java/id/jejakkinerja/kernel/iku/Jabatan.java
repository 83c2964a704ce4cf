package id.jejakkinerja.kernel.iku;

import java.util.Arrays;
import java.util.Optional;

/** The posts of a kecamatan that can own an indicator (Perbup Jember 29/2021), with their printed names. */
public enum Jabatan {
    CAMAT("Camat"),
    SEKCAM("Sekcam"),
    SUBBAG_PERENCANAAN("Subbag Perencanaan, Pelaporan dan Keuangan"),
    SUBBAG_UMUM("Subbag Umum dan Kepegawaian"),
    SEKSI_PEMERINTAHAN("Seksi Pemerintahan"),
    SEKSI_TRANTIB("Seksi Trantib"),
    SEKSI_PMKS("Seksi PMKS"),
    SEKSI_PELAYANAN_UMUM("Seksi Pelayanan Umum"),
    SELURUH_SEKSI("Seluruh seksi dan sekretariat");

    private final String printed;

    Jabatan(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /** Finds a post by its printed name, ignoring case. */
    public static Optional<Jabatan> find(String printed) {
        return Arrays.stream(values())
                .filter(j -> j.printed.equalsIgnoreCase(printed.strip()))
                .findFirst();
    }
}
