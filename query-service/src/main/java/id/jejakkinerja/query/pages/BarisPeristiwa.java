package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param type its stored name
 * @param me whether it is the one that is looked at
 * @param saat where the tables are shown as they stood after it; null where the list has no such place
 * @param rincian where all of it is shown; null where the reader may not go
 */
public record BarisPeristiwa(
        String posisi,
        String dicatat,
        String berlaku,
        String aliran,
        String nama,
        String type,
        String pelaku,
        boolean me,
        @Nullable String saat,
        @Nullable String rincian) {

    static BarisPeristiwa of(
            Recorded<DomainEvent> event, boolean me, @Nullable String saat, @Nullable String rincian, PageWords words) {
        Peristiwa told = Peristiwa.of(event);
        String nama = words.text("jelaskan.peristiwa." + told.origin().type());
        return new BarisPeristiwa(
                Penulisan.of(BigDecimal.valueOf(event.position())),
                words.time(event.meta().recordedAt()),
                words.date(event.meta().effectiveDate()),
                aliran(event.stream(), words),
                told.nilai() == null ? nama : nama + ": " + Penulisan.of(told.nilai()),
                told.origin().type(),
                event.meta().actor().subject(),
                me,
                saat,
                rincian);
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
