package id.jejakkinerja.kernel.wilayah;

import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 31 kecamatan of Kabupaten Jember (35.09), in code order (Kepmendagri 050-145/2022). */
public final class DaftarKecamatan {
    public static final KodeKabupaten JEMBER = new KodeKabupaten("35.09");
    public static final String NAMA_KABUPATEN = "Jember";

    private static final List<Kecamatan> ALL = read();
    private static final Map<KodeKecamatan, Kecamatan> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Kecamatan::code, Function.identity()));

    private DaftarKecamatan() {}

    public static List<Kecamatan> all() {
        return ALL;
    }

    public static Optional<Kecamatan> find(KodeKecamatan code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static List<Kecamatan> read() {
        InputStream in = Objects.requireNonNull(DaftarKecamatan.class.getResourceAsStream("kecamatan-jember.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(DaftarKecamatan::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kecamatan parse(String line) {
        String[] cells = line.split(",", -1);
        return new Kecamatan(
                new KodeKecamatan(cells[0]), cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    }
}
