package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.Dana;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kecamatan on the tile map.
 *
 * @param css place and colour
 * @param nama with the way to the reasons of its figure, or to the kecamatan where there is none
 * @param singkat three letters of its name, for screens on which it has no room
 * @param predikat letters, or a dash; on a map of serapan its share in percent
 * @param nilai with one decimal; empty where there is none, or where it stands above
 */
record Petak(Link nama, String css, String singkat, String predikat, String nilai) {
    /** First parts of the names that are wider than a tile. */
    private static final Pattern COMPOUND = Pattern.compile("^(Sumber|Bangsal|Mumbul)(?=\\p{Lower})");

    /** Names that begin alike. */
    private static final Pattern COMMON = Pattern.compile("(?:Sumber|Suko|Kali)(\\p{Lower}{2}).*");

    /** Its name as it may be divided between two lines: with a soft hyphen where it is put together. */
    public String label() {
        return COMPOUND.matcher(nama.text()).replaceFirst("$1\u00AD");
    }

    /** Its first letters; of a name that begins as others do, the first and two of what it goes on with. */
    static String singkat(String nama) {
        Matcher common = COMMON.matcher(nama);
        return common.matches() ? nama.substring(0, 1) + common.group(1) : nama.substring(0, 3);
    }

    /** North up, in reading order, so that the keyboard walks the map from west to east. */
    static List<Petak> map(Ukuran ukuran, Pilihan pilihan, PageQuery query) {
        KabupatenYear year = ukuran.year();
        return year.rows().stream()
                .flatMap(row ->
                        DaftarKecamatan.find(row.kecamatan()).stream().map(kecamatan -> new Placed(kecamatan, row)))
                .sorted(Comparator.comparingInt((Placed p) -> p.kecamatan.tileRow())
                        .thenComparingInt(p -> p.kecamatan.tileColumn()))
                .map(p -> tile(p, ukuran, pilihan, query).marked(year.isReal(p.row)))
                .toList();
    }

    /** With an outline where its figures are real and those of others are not. */
    private Petak marked(boolean real) {
        return real ? new Petak(nama, css + " me", singkat, predikat, nilai) : this;
    }

    private record Placed(Kecamatan kecamatan, CapaianRow row) {}

    private static Petak tile(Placed placed, Ukuran ukuran, Pilihan pilihan, PageQuery query) {
        Kecamatan kecamatan = placed.kecamatan;
        String key = pilihan.isMapOfSerapan() ? "" : pilihan.peta();
        Link explained = Link.to(
                kecamatan.name(),
                Objects.requireNonNull(
                        Addresses.explained(query, null, ukuran.year().tahun())
                                .apply(where(kecamatan.code(), key, ukuran))));
        Link link = Link.to(
                kecamatan.name(),
                query.href(Addresses.tahun(kecamatan.code(), ukuran.year().tahun())));
        String place = "c" + kecamatan.tileColumn() + " r" + kecamatan.tileRow();
        String singkat = singkat(kecamatan.name());
        if (pilihan.isMapOfSerapan()) {
            return share(link, explained, place, singkat, placed.row.dana());
        }
        Skor score = ukuran.score(placed.row, pilihan.peta());
        Persen capaian = score == null ? null : score.capaian();
        if (score == null || capaian == null || score.predikat() == null) {
            return new Petak(link, place + " nil", singkat, "–", "");
        }
        String star = score.lengkap() ? "" : "*";
        return new Petak(
                explained,
                place + " p-" + score.predikat().name().toLowerCase(Locale.ROOT),
                singkat,
                score.predikat().name(),
                oneDecimal(capaian) + star);
    }

    /** The cell that a tile shows: of the mean or a Sasaran by its key, of the share spent where that is empty. */
    private static Sel where(KodeKecamatan kecamatan, String key, Ukuran ukuran) {
        if (key.isEmpty()) {
            return new Sel(kecamatan, Table38.ID, Tabel.TOTALS, "persen");
        }
        String row = ukuran.sasaran().stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .map(s -> s.id().value())
                .orElse(Tabel.TOTALS);
        return new Sel(kecamatan, "3.5", row, "capaian");
    }

    private static Petak share(Link link, Link explained, String place, String singkat, Dana money) {
        Persen share = money.serapan().measured().orElse(null);
        if (share == null) {
            return new Petak(link, place + " nil", singkat, "–", "");
        }
        String star = money.complete() ? "" : "*";
        return new Petak(explained, place + " " + tint(share), singkat, oneDecimal(share) + star, "");
    }

    /** Of ink, in steps of ten up to 90 %: the less was spent, the darker. */
    static String tint(Persen share) {
        int tens = Math.ceilDiv(
                share.value().setScale(2, RoundingMode.HALF_UP).unscaledValue().intValueExact(), 1000);
        return "t-" + Math.clamp(10 - tens, 0, 4);
    }

    private static String oneDecimal(Persen value) {
        return value.value().setScale(1, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }
}
