package id.jejakkinerja.kernel.value;

/** Which way is better: a higher value (progress positif) or a lower one (progress negatif). */
public enum Arah {
    POSITIVE,
    NEGATIVE
}
