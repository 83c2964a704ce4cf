package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.pages.PageWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader typed into a form, read field by field. What cannot be read is noted at its field, and nothing typed is lost. */
public final class Kiriman {
    /** Faults that no single field is to blame for stand under this name. */
    static final String FORM = "";

    /** Ten trillion: beyond any kecamatan, and what is added up from it is still an amount of money. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000_000L);

    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    private final Map<String, String> typed;
    private final PageWords words;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Kiriman(Map<String, String> typed, PageWords words) {
        this.typed = new HashMap<>(typed);
        this.words = words;
    }

    /** As it was typed; empty where it was not. */
    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Puts something in the place of what was typed, as if it had been. */
    void retype(String name, String value) {
        typed.put(name, value);
    }

    public @Nullable String fault(String name) {
        return faults.get(name);
    }

    /** What is wrong, by field: with the form as a whole first, then in the order in which the fields stand. */
    public Map<String, String> faults() {
        Map<String, String> ordered = new LinkedHashMap<>();
        Stream.of(Stream.of(FORM), names.keySet().stream(), faults.keySet().stream())
                .flatMap(Function.identity())
                .filter(faults::containsKey)
                .forEach(field -> ordered.put(field, faults.get(field)));
        return Collections.unmodifiableMap(ordered);
    }

    /** Tells under what name a field's fault is reported above the form. */
    void call(String field, String name) {
        names.put(field, name);
    }

    /** What is wrong with a field, as it is told away from it. */
    public String told(String field) {
        String name = names.get(field);
        String fault = faults.getOrDefault(field, "");
        return name == null ? fault : name + ": " + fault;
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** Notes what is wrong with a field, unless something is known to be wrong with it already. */
    void fault(String name, String sentence) {
        faults.putIfAbsent(name, sentence);
    }

    /** A text that must be there; null where it is not, and noted. */
    @Nullable
    String text(String name) {
        String text = typed(name).strip();
        return required(name, text.isEmpty() ? null : text);
    }

    /** A name that must be there, in one line whatever lines it was typed in; null where it is not, and noted. */
    @Nullable
    String nama(String name) {
        String text = text(name);
        return text == null ? null : oneLine(text);
    }

    static String oneLine(String text) {
        return LINES.matcher(text).replaceAll(" ");
    }

    @Nullable
    String optionalText(String name) {
        String text = typed(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** An amount that may be left out; 0 says the same. */
    @Nullable
    BigDecimal optionalRupiah(String name) {
        BigDecimal amount = possible(name, read(name, Ketikan::rupiah), Rupiah::new);
        return amount == null || amount.signum() == 0 ? null : amount;
    }

    @Nullable
    BigDecimal rupiah(String name) {
        BigDecimal amount = possible(name, read(name, Ketikan::rupiah), Rupiah::new);
        return required(name, amount);
    }

    @Nullable
    BigDecimal optionalNilai(String name) {
        return possible(name, read(name, Ketikan::nilai), Nilai::new);
    }

    @Nullable
    BigDecimal nilai(String name) {
        BigDecimal value = optionalNilai(name);
        return required(name, value);
    }

    @Nullable
    LocalDate tanggal(String name) {
        LocalDate day = optionalTanggal(name);
        return required(name, day);
    }

    @Nullable
    LocalDate optionalTanggal(String name) {
        return read(name, Ketikan::tanggal);
    }

    /** One of the values a field offers. */
    @Nullable
    String choice(String name, List<Isian.Opsi> offered) {
        String chosen = typed(name);
        return required(name, offered.stream().anyMatch(o -> o.value().equals(chosen)) ? chosen : null);
    }

    /** Reads one kind of thing that is typed. */
    interface Reader<T> {
        @Nullable
        T read(String typed) throws SalahKetik;
    }

    private <T> @Nullable T read(String name, Reader<T> reader) {
        try {
            return reader.read(typed(name));
        } catch (SalahKetik e) {
            fault(name, sentence(e, typed(name)));
            return null;
        }
    }

    /** The number, if the domain has such a value; otherwise that is noted. */
    private @Nullable BigDecimal possible(String name, @Nullable BigDecimal number, Function<BigDecimal, ?> value) {
        if (number != null && !isPossible(number, value)) {
            unreadable(name);
            return null;
        }
        return number;
    }

    private static boolean isPossible(BigDecimal number, Function<BigDecimal, ?> value) {
        try {
            return number.compareTo(MOST) < 0 && value.apply(number) != null;
        } catch (InvalidValue e) {
            return false;
        }
    }

    /** Notes that a field holds a figure nobody can mean: too many digits, too many decimals. */
    private void unreadable(String name) {
        fault(name, words.text("entri.salah.BUKAN_ANGKA", typed(name).strip()));
    }

    /** What is wrong with something typed, with what to type instead. */
    String sentence(SalahKetik e, String what) {
        return words.text("entri.salah." + e.sebab(), what.strip());
    }

    /** Notes that a field needs something it does not hold. */
    void missing(String name) {
        fault(name, words.text("entri.salah.KOSONG"));
    }

    /** What is there; its absence is noted. */
    private <T> @Nullable T required(String name, @Nullable T given) {
        if (given == null) {
            missing(name);
        }
        return given;
    }
}
