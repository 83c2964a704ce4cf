package id.jejakkinerja.query.fold;

import java.util.List;

/**
 * A report's way so far.
 *
 * @param langkah every step with who and when, oldest first
 */
public record Laporan(List<Langkah> langkah) {

    /** One step: the status it led to and the event behind it. */
    public record Langkah(StatusLaporan status, Origin origin) {}

    public Laporan {
        langkah = List.copyOf(langkah);
    }

    /** Where it stands now. */
    public StatusLaporan status() {
        return langkah.isEmpty() ? StatusLaporan.DRAF : langkah.getLast().status();
    }

    Laporan step(StatusLaporan status, Origin origin) {
        return new Laporan(Sorted.with(langkah, new Langkah(status, origin)));
    }
}
