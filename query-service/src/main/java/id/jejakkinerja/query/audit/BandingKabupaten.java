package id.jejakkinerja.query.audit;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.query.read.KecamatanYears.AllFromZero;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.TableKabupaten;
import java.util.List;

/** The year of all kecamatan at two moments, side by side. */
public record BandingKabupaten(AllFromZero sebelum, AllFromZero sesudah) {

    /** The consolidated table, if it differs. */
    public List<SelisihTabel> tabel(Labels labels) {
        SelisihTabel selisih =
                SelisihTabel.of(TableKabupaten.of(sebelum.year(), labels), TableKabupaten.of(sesudah.year(), labels));
        return selisih.baris().isEmpty() ? List.of() : List.of(selisih);
    }

    /** As {@link Banding#peristiwa()}: of the year of every kecamatan, of their plans, and of the kabupaten. */
    public List<Recorded<DomainEvent>> peristiwa() {
        return Banding.between(sebelum.events(), sesudah.events());
    }
}
