package id.jejakkinerja.query.entri;

import id.jejakkinerja.query.entri.SalahKetik.Sebab;
import id.jejakkinerja.query.pages.Tanggal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and dates as they are typed, or copied out of a spreadsheet, in Indonesia: {@code Rp 1.234.567,89}, {@code 89,4%}. What
 * could mean two amounts is not guessed at.
 */
final class Ketikan {
    private static final Pattern INDONESIAN = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d+");
    private static final Pattern RUPIAH = Pattern.compile("(?i)^(rp|idr)\\.?(?=[^a-z])");
    /** Tables print an amount of nothing as a dash. */
    private static final Pattern NOTHING = Pattern.compile("[-–—−]?");

    private Ketikan() {}

    /** An amount of money, 0 or more; null where nothing is stated. */
    static @Nullable BigDecimal rupiah(String typed) throws SalahKetik {
        String text = squeezed(typed);
        if (text.endsWith("%")) {
            throw new SalahKetik(Sebab.PERSEN);
        }
        return number(RUPIAH.matcher(text).replaceFirst(""));
    }

    /** A value in any other unit, 0 or more; a percent sign says nothing new. Null where nothing is stated. */
    static @Nullable BigDecimal nilai(String typed) throws SalahKetik {
        String text = squeezed(typed);
        if (RUPIAH.matcher(text).find()) {
            throw new SalahKetik(Sebab.RUPIAH);
        }
        return number(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }

    /** A day, as a browser sends it or as people write it ({@code 21/11/2023}); null where nothing is stated. */
    static @Nullable LocalDate tanggal(String typed) throws SalahKetik {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Tanggal.read(text);
        } catch (DateTimeException e) {
            throw new SalahKetik(Sebab.BUKAN_TANGGAL);
        }
    }

    private static @Nullable BigDecimal number(String text) throws SalahKetik {
        if (NOTHING.matcher(text).matches()) {
            return null;
        }
        boolean negative = text.matches("[-−].+|\\(.+\\)");
        String digits = negative ? text.replaceAll("[-−()]", "") : text;
        if (INDONESIAN.matcher(digits).matches()) {
            if (negative) {
                throw new SalahKetik(Sebab.NEGATIF);
            }
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        throw new SalahKetik(ENGLISH.matcher(digits).matches() ? Sebab.PEMISAH_INGGRIS : Sebab.BUKAN_ANGKA);
    }

    /** Without spaces of any kind: spreadsheets put narrow and unbreakable ones into figures. */
    private static String squeezed(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f\\u2007\\ufeff]", "").toLowerCase(Locale.ROOT);
    }
}
