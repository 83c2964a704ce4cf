package id.jejakkinerja.kernel.value;

/** A value with one component, written in JSON as that component alone ({@code 3651502088}, {@code "35.09.28"}). */
public interface Scalar {}
