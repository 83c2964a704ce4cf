package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;

import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;

/** Reports with everything they need. */
final class Lengkap {
    private Lengkap() {}

    /** All indicators have a realisasi of the period; events e5 to e7. */
    static Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> complete(
            Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story, Masa masa) {
        return story.given(budgeted()).given(real(PROGRAM, masa, 90), real(IKM, masa, 85), real(SURAT, masa, 100));
    }

    /** The PK is e8; the analyses follow. */
    static Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> completeYear(
            Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story) {
        return complete(story, Masa.TAHUN).given(signed()).given(analysis("s1"), analysis("s2"), analysis("s3"));
    }

    static RealizationRecorded real(IndikatorId id, Masa masa, long value) {
        Satuan satuan = id.equals(PROGRAM) ? Satuan.PERSEN : id.equals(IKM) ? Satuan.INDEKS : Satuan.DOKUMEN;
        return new RealizationRecorded(id, masa, Nilai.of(value), null, null, satuan, "Agenda", List.of());
    }

    static AnalysisRecorded analysis(String sasaran) {
        return new AnalysisRecorded(new SasaranId(sasaran), Masa.TAHUN, "sebab", "kendala", "rencana");
    }
}
