package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;

/** A report was handed to the camat; its figures are locked. */
public record ReportSubmitted(Masa masa) implements TahunKinerjaEvent {}
