package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it stands.
 *
 * @param jelasan the event that states the amount; null where it is not open to the reader
 * @param koreksi where it can be corrected; null while it is locked
 */
public record Pembukuan(
        String bulan,
        String mata,
        String jumlah,
        @Nullable String jelasan,
        String dokumen,
        String oleh,
        @Nullable String koreksi) {

    /** The bookings of a quarter, by month and line. */
    static List<Pembukuan> of(Konteks konteks, Masa masa) {
        boolean open = Kunci.figures(konteks, masa) == null && konteks.may("CorrectExpenditure");
        return konteks.state().anggaran().belanja().stream()
                .filter(b -> b.bulan().triwulan() == masa)
                .sorted(Comparator.comparing(Belanja::bulan).thenComparing(Belanja::line))
                .map(b -> of(b, konteks, open))
                .toList();
    }

    private static Pembukuan of(Belanja b, Konteks konteks, boolean open) {
        PageWords words = konteks.words();
        String form = Addresses.tahun(konteks.kecamatan(), konteks.tahun()) + "/isi/koreksi-belanja";
        return new Pembukuan(
                words.text("entri.bulan." + b.bulan()),
                MataPilihan.label(b.line(), konteks),
                Penulisan.of(b.amount()),
                Jelasan.of(b.origin(), konteks).nilai(),
                b.documentNumber(),
                b.origin().actor(),
                open ? konteks.query().href(form, Map.of("event", b.origin().event())) : null);
    }
}
