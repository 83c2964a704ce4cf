package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;

/** The result of a Sasaran was explained. */
public record AnalysisRecorded(SasaranId sasaran, Masa masa, String causes, String obstacles, String followUp)
        implements TahunKinerjaEvent {}
