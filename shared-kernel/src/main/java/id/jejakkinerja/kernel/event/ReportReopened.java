package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;

/** Bappeda opened a verified report again. */
public record ReportReopened(Masa masa) implements TahunKinerjaEvent {}
