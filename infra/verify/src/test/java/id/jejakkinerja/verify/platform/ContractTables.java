package id.jejakkinerja.verify.platform;

import java.util.List;

/** Every table of a kecamatan's year, as CONTRACT.md names them; written out here, so that a table that vanishes is missed. */
public final class ContractTables {
    public static final List<String> IDS = List.of(
            "renstra",
            "iku",
            "rkt",
            "pk",
            "rencana-aksi",
            "3.1",
            "3.2",
            "3.3",
            "3.4",
            "3.5",
            "3.6",
            "3.7",
            "3.8",
            "refocusing",
            "perubahan");

    private ContractTables() {}
}
