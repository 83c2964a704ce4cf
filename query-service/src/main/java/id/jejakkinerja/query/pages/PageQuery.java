package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader may add to the address of a page. An empty field of a form counts as not given.
 *
 * @param asOf ISO 8601 with offset, or a date: then the end of that day in Jember; as people write it ({@link Tanggal}), it is turned into that
 * @param position of the log
 * @param inForceOn ISO date, or as people write it
 * @param lang {@code en} for English
 * @param versi version of the Renstra, or {@code all}
 */
public record PageQuery(
        @Nullable String asOf,
        @Nullable String position,
        @Nullable String inForceOn,
        @Nullable String lang,
        @Nullable String versi) {
    static final PageQuery NONE = new PageQuery(null, null, null, null, null);

    public PageQuery {
        asOf = day(asOf);
        position = given(position);
        inForceOn = day(inForceOn);
        lang = given(lang);
        versi = given(versi);
    }

    /**
     * The moment asked for.
     *
     * @throws InvalidValue when it cannot be read, or more than one is given
     */
    Moment moment() {
        return Moment.parse(endOfDay(asOf), position, inForceOn);
    }

    /**
     * A moment from one text, as {@link Moment#parse(String, String)} reads it, or a bare date: then the end of that day in Jember.
     *
     * @throws InvalidValue when it cannot be read
     */
    static Moment moment(String name, String text) {
        return Moment.parse(name, String.valueOf(endOfDay(Tanggal.iso(text.strip()))));
    }

    /** The same question about a position of the log. */
    PageQuery at(long position) {
        return new PageQuery(null, Long.toString(position), null, lang, versi);
    }

    /** The same language, about another moment. */
    PageQuery at(Moment moment) {
        return switch (moment) {
            case Moment.Live ignored -> plain();
            case Moment.AtPosition at -> at(at.position());
            case Moment.AsOf at -> new PageQuery(at.instant().toString(), null, null, lang, null);
            case Moment.InForceOn on -> new PageQuery(null, null, on.date().toString(), lang, null);
        };
    }

    /** The same language, about nothing but now. */
    public PageQuery plain() {
        return new PageQuery(null, null, null, lang, null);
    }

    public PageWords words() {
        return PageWords.of(lang);
    }

    /** Address of another page that shows the same moment in the same language. */
    public String href(String path) {
        return href(path, Map.of());
    }

    /** As {@link #href(String)}, with another parameter. */
    String href(String path, String name, String value) {
        return href(path, Map.of(name, value));
    }

    /** Address of a page as it stands now. */
    String live(String path) {
        return live(path, own());
    }

    /** As {@link #live(String)}, with other parameters. */
    String live(String path, Map<String, String> more) {
        return new PageQuery(null, null, null, lang, versi).href(path, more);
    }

    /** Address of the same page in the other language. */
    String translated(String path) {
        return translated(path, own());
    }

    /** As {@link #translated(String)}, with other parameters. */
    String translated(String path, Map<String, String> more) {
        return new PageQuery(asOf, position, inForceOn, lang == null ? "en" : null, versi).href(path, more);
    }

    private Map<String, String> own() {
        return versi == null ? Map.of() : Map.of("versi", versi);
    }

    /**
     * As {@link #href(String)}, with other parameters: in the order they have, or by name. The same page always has the same address, under
     * which a browser keeps the draft of its form.
     */
    public String href(String path, Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "asOf", asOf);
        put(values, "position", position);
        put(values, "inForceOn", inForceOn);
        values.putAll(more instanceof SequencedMap ? more : new TreeMap<>(more));
        put(values, "lang", lang);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable String day(@Nullable String text) {
        String typed = given(text);
        return typed == null ? null : Tanggal.iso(typed);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String endOfDay(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(Penulisan.WIB)
                    .minusNanos(1000)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeParseException e) {
            return text; // not a bare date: the reader of moments judges it
        }
    }
}
