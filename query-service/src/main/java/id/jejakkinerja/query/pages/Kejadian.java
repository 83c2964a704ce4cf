package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event behind a figure.
 *
 * @param title what happened, with the figure it states
 * @param type stored name
 * @param fakta who, when recorded, when in force, why, on which basis: always these five
 * @param asal how far it is not real, in a word; null where it is
 * @param catatan what its author said of its source; null where they said nothing
 * @param bukti evidence files
 * @param href where all of it is shown; null where the reader may not go, or is already
 */
public record Kejadian(
        String id,
        String posisi,
        String title,
        String type,
        List<TableView.Fact> fakta,
        @Nullable String asal,
        @Nullable String catatan,
        List<Lampiran> bukti,
        @Nullable String href) {
    /**
     * @param section id of the part of the page in which it stands; another part may show the same event
     * @param open whether an evidence file is kept here and open to the reader
     */
    static Kejadian of(String section, Peristiwa e, Predicate<Bukti> open, PageWords words) {
        Origin origin = e.origin();
        Provenance stated = origin.provenance();
        String name = words.text("jelaskan.peristiwa." + origin.type());
        return new Kejadian(
                section + "-posisi-" + origin.position(),
                Penulisan.of(BigDecimal.valueOf(origin.position())),
                e.nilai() == null ? name : name + ": " + Penulisan.of(e.nilai()),
                origin.type(),
                facts(e, words),
                stated == null || stated.kind() == Provenance.Kind.REAL
                        ? null
                        : words.text("jelaskan.asal." + stated.kind()),
                stated == null ? null : stated.note(),
                Lampiran.of(e.bukti(), open),
                null);
    }

    /** The same with a way to the event's own page. */
    Kejadian at(@Nullable String address) {
        return new Kejadian(id, posisi, title, type, fakta, asal, catatan, bukti, address);
    }

    /** Account name and roles. */
    static String who(Origin origin, PageWords words) {
        return Stream.concat(
                        Stream.of(origin.actor()), origin.roles().stream().map(role -> words.text("peran." + role)))
                .collect(Collectors.joining(", "));
    }

    private static List<TableView.Fact> facts(Peristiwa e, PageWords words) {
        Origin origin = e.origin();
        String none = words.labels().reason("TIDAK_DICATAT");
        String basis = basis(e, words);
        return List.of(
                new TableView.Fact(words.text("jelaskan.siapa"), who(origin, words)),
                new TableView.Fact(words.text("jelaskan.dicatat"), words.time(origin.recordedAt())),
                new TableView.Fact(words.text("jelaskan.berlaku"), words.date(origin.effectiveDate())),
                new TableView.Fact(words.text("jelaskan.mengapa"), Objects.requireNonNullElse(origin.reason(), none)),
                new TableView.Fact(words.text("jelaskan.dasar"), basis.isEmpty() ? none : basis));
    }

    /** Legal basis, then data source and document. */
    private static String basis(Peristiwa e, PageWords words) {
        DasarHukum basis = e.origin().basis();
        Stream<String> law =
                basis == null ? Stream.empty() : Stream.of(words.labels().of(basis));
        Stream<String> source = Stream.ofNullable(e.sumber());
        return Stream.concat(law, source).collect(Collectors.joining("; "));
    }
}
