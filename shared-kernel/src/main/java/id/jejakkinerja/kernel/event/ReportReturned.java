package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;

/** The report was handed back; its figures are open again. */
public record ReportReturned(Masa masa) implements TahunKinerjaEvent {}
