package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code list of programs, kegiatan and sub kegiatan that is valid in one fiscal year: four-digit sub kegiatan codes from 2023
 * (Kepmendagri 900.1.15.5-1317/2023), two-digit ones before (Kepmendagri 050-5889/2021).
 */
public final class Nomenklatur {
    private static final int FIRST_YEAR_OF_LONG_CODES = 2023;
    private static final Nomenklatur SHORT_CODES = read(2);
    private static final Nomenklatur LONG_CODES = read(1);

    private final Map<String, String> names;

    private Nomenklatur(Map<String, String> names) {
        this.names = names;
    }

    public static Nomenklatur of(TahunAnggaran tahun) {
        return tahun.value() >= FIRST_YEAR_OF_LONG_CODES ? LONG_CODES : SHORT_CODES;
    }

    public Optional<String> name(KodeProgram kode) {
        return Optional.ofNullable(names.get(kode.value()));
    }

    public Optional<String> name(KodeKegiatan kode) {
        return Optional.ofNullable(names.get(kode.value()));
    }

    /** The program, kegiatan or sub kegiatan whose outcome or output goes by an id; empty for the id of anything else. */
    public Optional<String> name(IndikatorId output) {
        return Optional.ofNullable(names.get(output.value()));
    }

    public Optional<String> name(KodeSubKegiatan kode) {
        return Optional.ofNullable(names.get(kode.value()));
    }

    private static Nomenklatur read(int codeColumn) {
        InputStream in = Objects.requireNonNull(Nomenklatur.class.getResourceAsStream("nomenklatur-kecamatan.csv"));
        Map<String, String> names = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(Nomenklatur::cells).forEach(c -> names.put(c.get(codeColumn), c.get(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Nomenklatur(names);
    }

    /** Four cells; only the last, the name, may be quoted and hold commas. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", 4)));
        String name = cells.get(3);
        if (name.startsWith("\"")) {
            cells.set(3, name.substring(1, name.length() - 1));
        }
        return cells;
    }
}
