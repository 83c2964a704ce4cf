package id.jejakkinerja.bench.national;

import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import java.util.ArrayList;
import java.util.List;

/**
 * As many kabupaten/kota and kecamatan as Indonesia has. Jember comes first and has its real codes, because only its kecamatan can be
 * asked for; the others are numbered through.
 */
public final class Wilayah {
    public static final int KABUPATEN = 514;
    public static final int KECAMATAN = 7_285;
    /** Kabupaten codes made up within one province code. */
    private static final int PER_PROVINCE = 40;

    private static final int FIRST_PROVINCE = 11;

    private Wilayah() {}

    /** The first kecamatan of the country, Jember's before all others. */
    public static List<KodeKecamatan> kecamatan(int count) {
        List<KodeKecamatan> all = new ArrayList<>(
                DaftarKecamatan.all().stream().map(Kecamatan::code).toList());
        int others = KABUPATEN - 1;
        int rest = KECAMATAN - all.size();
        for (int number = 0; number < others && all.size() < count; number++) {
            int own = rest / others + (number < rest % others ? 1 : 0);
            String kabupaten = kabupaten(number);
            for (int k = 1; k <= own; k++) {
                all.add(new KodeKecamatan("%s.%02d".formatted(kabupaten, k)));
            }
        }
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    /** Those of some kecamatan, in their order. */
    static List<KodeKabupaten> kabupaten(List<KodeKecamatan> kecamatan) {
        return kecamatan.stream().map(KodeKecamatan::kabupaten).distinct().toList();
    }

    private static String kabupaten(int number) {
        // 35 is Jember's province; a code of its own for every other place
        int province = FIRST_PROVINCE + number / PER_PROVINCE;
        return "%02d.%02d".formatted(province, number % PER_PROVINCE + 1);
    }
}
