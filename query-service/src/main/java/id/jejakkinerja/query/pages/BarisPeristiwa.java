package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param tentang what it is about; null where its name says all
 * @param type its stored name
 * @param me whether it is the one that is looked at
 * @param saat where the tables are shown as they stood after it; null where the list has no such place
 * @param rincian where all of it is shown; null where the reader may not go
 * @param mentah what is stored, of an event that cannot be read; null of all others
 */
public record BarisPeristiwa(
        String posisi,
        String dicatat,
        String berlaku,
        String aliran,
        String nama,
        @Nullable Tentang tentang,
        String type,
        String pelaku,
        boolean me,
        @Nullable String saat,
        @Nullable String rincian,
        @Nullable String mentah) {
    private static final String NONE = "–";

    /** An event that may be unreadable, in the list of the whole log. */
    static BarisPeristiwa of(StoredEvent event, String rincian, Penyebut names) {
        return event.readable()
                .map(recorded -> of(recorded, false, null, rincian, names))
                .orElseGet(() -> unreadable(event.row(), rincian, names.words()));
    }

    private static BarisPeristiwa unreadable(LogRow row, String rincian, PageWords words) {
        return new BarisPeristiwa(
                Penulisan.of(BigDecimal.valueOf(row.position())),
                words.time(row.recordedAt()),
                NONE,
                row.stream(),
                words.text("audit.rusak"),
                null,
                row.eventName() + " v" + row.eventVersion(),
                NONE,
                false,
                null,
                rincian,
                row.payload() + "\n" + row.metadata());
    }

    static BarisPeristiwa of(
            Recorded<DomainEvent> event, boolean me, @Nullable String saat, @Nullable String rincian, Penyebut names) {
        PageWords words = names.words();
        Peristiwa told = Peristiwa.of(event);
        return new BarisPeristiwa(
                Penulisan.of(BigDecimal.valueOf(event.position())),
                words.time(event.meta().recordedAt()),
                words.date(event.meta().effectiveDate()),
                aliran(event.stream(), words),
                nama(told, words),
                Tentang.of(event, names),
                told.origin().type(),
                event.meta().actor().subject(),
                me,
                saat,
                rincian,
                null);
    }

    /** What happened, with the figure that came of it: {@code Realisasi dicatat: 84}. */
    static String nama(Peristiwa told, PageWords words) {
        String nama = words.text("jelaskan.peristiwa." + told.origin().type());
        return told.nilai() == null ? nama : nama + ": " + Penulisan.of(told.nilai());
    }

    /** What a stream is about, in words: {@code Ledokombo, tahun kinerja 2023}. */
    static String aliran(StreamId stream, PageWords words) {
        String what = words.text(
                "audit.aliran." + stream.kind(),
                stream.tahun()
                        .map(Object::toString)
                        .or(() -> stream.periode().map(Object::toString))
                        .orElse(""));
        return stream.kecamatan().map(k -> Frame.nama(k) + ", " + what).orElse(what);
    }
}
