package id.jejakkinerja.runtime.text;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Wire;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes figures and dates as they are printed in Indonesia: {@code 3.651.502.088}, {@code 98,82}, {@code 21 November 2023}. */
public final class Penulisan {
    public static final Locale INDONESIA = Locale.of("id", "ID");
    /** The time zone of Jember (Waktu Indonesia Barat). */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm.ss 'WIB'", INDONESIA);
    private static final char TRUE_MINUS = '−';

    private Penulisan() {}

    /** Any figure of the domain as a reader expects it; other values by their own text. */
    public static String of(Object value) {
        return switch (value) {
            case Rupiah rupiah -> decimal(rupiah.amount(), rupiah.amount().scale());
            case Persen persen -> decimal(persen.value(), 2);
            case Nilai nilai ->
                decimal(nilai.amount(), Math.max(0, nilai.amount().scale()));
            case BigDecimal number -> decimal(number, Math.max(0, number.scale()));
            case LocalDate date -> DATE.format(date);
            case Instant instant -> TIME.format(instant.atZone(WIB));
            case Wire wire -> wire.wire();
            case Collection<?> items -> items.stream().map(Penulisan::of).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String decimal(BigDecimal number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(INDONESIA);
        symbols.setMinusSign(TRUE_MINUS);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
