package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;

/** Bappeda verified the report. */
public record ReportVerified(Masa masa) implements TahunKinerjaEvent {}
