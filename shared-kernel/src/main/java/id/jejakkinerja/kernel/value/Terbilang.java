package id.jejakkinerja.kernel.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Amounts in Indonesian words, generated so that they can never contradict the figure. */
public final class Terbilang {
    private static final String[] ONES = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] SCALES = {"", "ribu", "juta", "miliar", "triliun"};

    private Terbilang() {}

    /** {@code 1500} is "seribu lima ratus rupiah"; sen follow as "… rupiah lima puluh sen"; a negative amount starts with "minus". */
    public static String of(Rupiah rupiah) {
        BigDecimal amount = rupiah.amount().abs();
        long whole = amount.longValue();
        int sen = amount.subtract(BigDecimal.valueOf(whole)).movePointRight(2).intValueExact();
        String words = (rupiah.isNegative() ? "minus " : "") + words(whole) + " rupiah";
        return sen == 0 ? words : words + " " + words(sen) + " sen";
    }

    private static String words(long number) {
        if (number == 0) {
            return ONES[0];
        }
        List<String> parts = new ArrayList<>();
        long divisor = 1_000_000_000_000L;
        for (int scale = SCALES.length - 1; scale >= 0; scale--, divisor /= 1000) {
            int group = (int) (number / divisor % 1000);
            if (group == 0) {
                continue;
            }
            if (scale == 1 && group == 1) {
                parts.add("seribu");
            } else {
                parts.add(belowThousand(group));
                if (scale > 0) {
                    parts.add(SCALES[scale]);
                }
            }
        }
        return String.join(" ", parts);
    }

    private static String belowThousand(int number) {
        if (number < 12) {
            return ONES[number];
        }
        if (number < 20) {
            return ONES[number - 10] + " belas";
        }
        if (number < 100) {
            return join(ONES[number / 10] + " puluh", number % 10);
        }
        return join(number < 200 ? "seratus" : ONES[number / 100] + " ratus", number % 100);
    }

    private static String join(String head, int rest) {
        return rest == 0 ? head : head + " " + belowThousand(rest);
    }
}
