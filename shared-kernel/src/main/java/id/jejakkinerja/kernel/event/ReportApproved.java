package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;

/** The camat approved the report. */
public record ReportApproved(Masa masa) implements TahunKinerjaEvent {}
