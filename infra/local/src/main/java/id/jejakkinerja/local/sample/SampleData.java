package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything a first start plays, in order. */
public final class SampleData {
    public static final KodeKecamatan LEDOKOMBO = new KodeKecamatan("35.09.28");

    private static final List<String> DOCUMENTS = List.of(
            "jember-periode.json",
            "ledokombo-renstra.json",
            "ledokombo-iku.json",
            "ledokombo-2021.json",
            "ledokombo-2022.json",
            "ledokombo-2023-rencana.json",
            "ledokombo-2023-realisasi.json",
            "ledokombo-2023-laporan.json");

    private SampleData() {}

    /** Ledokombo from its report of 2023, then the generated year of the other kecamatan in code order. */
    public static List<SampleStep> all() {
        return Stream.concat(ledokombo().stream(), synthetic().stream()).toList();
    }

    /** Ledokombo alone, with the reporting periods of the kabupaten and its benchmark. */
    public static List<SampleStep> ledokombo() {
        return DOCUMENTS.stream()
                .flatMap(document -> SampleDocument.read(document, LEDOKOMBO).stream())
                .toList();
    }

    static List<SampleStep> synthetic() {
        List<Kecamatan> others = DaftarKecamatan.all().stream()
                .filter(kecamatan -> !kecamatan.code().equals(LEDOKOMBO))
                .toList();
        return IntStream.range(0, others.size())
                .mapToObj(index -> SyntheticYear.of(others.get(index), SyntheticCourse.of(index)))
                .flatMap(List::stream)
                .toList();
    }
}
