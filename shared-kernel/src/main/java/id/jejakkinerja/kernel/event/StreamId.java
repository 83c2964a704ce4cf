package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.Optional;

/** Identity of a stream of events: its kind and its natural key, {@code tahunkinerja:35.09.28:2023}. */
public record StreamId(String value) implements Scalar, Comparable<StreamId> {
    private static final String RENSTRA = "renstra";
    private static final String IKU = "iku";
    private static final String TAHUN_KINERJA = "tahunkinerja";
    private static final String KABUPATEN = "kabupaten";

    public static StreamId renstra(KodeKecamatan kecamatan, PeriodeRenstra periode) {
        return new StreamId(RENSTRA + ":" + kecamatan + ":" + periode);
    }

    public static StreamId iku(KodeKecamatan kecamatan, PeriodeRenstra periode) {
        return new StreamId(IKU + ":" + kecamatan + ":" + periode);
    }

    public static StreamId tahunKinerja(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        return new StreamId(TAHUN_KINERJA + ":" + kecamatan + ":" + tahun);
    }

    public static StreamId kabupaten(KodeKabupaten kabupaten) {
        return new StreamId(KABUPATEN + ":" + kabupaten);
    }

    /** {@code renstra}, {@code iku}, {@code tahunkinerja} or {@code kabupaten}. */
    public String kind() {
        return value.substring(0, value.indexOf(':'));
    }

    public boolean isTahunKinerja() {
        return kind().equals(TAHUN_KINERJA);
    }

    public boolean isRenstra() {
        return kind().equals(RENSTRA);
    }

    public boolean isIku() {
        return kind().equals(IKU);
    }

    public boolean isKabupaten() {
        return kind().equals(KABUPATEN);
    }

    /** The kecamatan the stream belongs to; empty for the kabupaten's own stream. */
    public Optional<KodeKecamatan> kecamatan() {
        return isKabupaten() ? Optional.empty() : Optional.of(new KodeKecamatan(part(1)));
    }

    /** The fiscal year, for a TahunKinerja stream. */
    public Optional<TahunAnggaran> tahun() {
        return isTahunKinerja() ? Optional.of(new TahunAnggaran(Integer.parseInt(part(2)))) : Optional.empty();
    }

    /** The years covered, for a Renstra or IKU stream. */
    public Optional<PeriodeRenstra> periode() {
        return isRenstra() || isIku() ? Optional.of(new PeriodeRenstra(part(2))) : Optional.empty();
    }

    private String part(int index) {
        String[] parts = value.split(":", -1);
        if (index >= parts.length) {
            throw new InvalidValue("stream", value);
        }
        return parts[index];
    }

    @Override
    public int compareTo(StreamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
