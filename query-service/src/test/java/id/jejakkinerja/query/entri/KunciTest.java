package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.EntriTest.REALISASI;
import static id.jejakkinerja.query.entri.EntriTest.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import id.jejakkinerja.query.pages.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Forms that are locked")
class KunciTest {
    private static final String STEP = YEAR + "/isi/langkah?masa=TAHUN&langkah=";

    @ParameterizedTest
    @CsvSource({
        "ReportSubmitted, AJUKAN, diajukan operator, minta camat mengembalikannya dengan alasan",
        "ReportApproved, SETUJUI, disetujui operator, minta Bappeda mengembalikannya dengan alasan",
        "ReportVerified, AJUKAN, diverifikasi operator, minta Bappeda membukanya kembali dengan alasan"
    })
    @DisplayName("by a report say who brought it there, when, and how it comes back: those of figures, plan and step")
    void byAReport(String event, String step, String who, String how) {
        Recorded<?> locking = first(e -> e.event().getClass().getSimpleName().equals(event));
        List<Recorded<?>> known = until(locking.position());
        String said = "Laporan setahun " + who + " pada " + time(locking) + ". Untuk mengubah, " + how;

        assertThat(html(Meja.OPERATOR, known, REALISASI)).contains(said).doesNotContain("name=\"value\"");
        assertThat(html(Meja.OPERATOR, known, YEAR + "/isi/pagu")).contains(said);
        assertThat(html(step.equals("SETUJUI") ? Meja.CAMAT : Meja.OPERATOR, known, STEP + step))
                .contains("langkah ini tidak dapat diambil sekarang. " + said)
                .doesNotContain("name=\"reason\"");
        assertThat(html(Meja.OPERATOR, known, YEAR + "/tugas/TW1"))
                .as("nobody is told to do what cannot be done")
                .doesNotContain("/isi/realisasi", "Masih kurang", "Ajukan");
    }

    @Test
    @DisplayName("by the order of the steps alone, with no report to unlock, say where the report stands")
    void byTheOrderOfSteps() {
        Recorded<?> submitted = first(e -> e.event().getClass().getSimpleName().equals("ReportSubmitted"));

        assertThat(html(Meja.CAMAT, until(submitted.position() - 1), STEP + "SETUJUI"))
                .contains("berstatus “Draf”, jadi langkah ini tidak dapat diambil sekarang.</span>");
    }

    @Test
    @DisplayName("by a closed period say who closed it, when, and who opens it again")
    void byAClosedPeriod() {
        Recorded<?> opened = first(e -> e.event() instanceof PeriodOpened);
        Recorded<?> closed = new Recorded<DomainEvent>(
                9_000, "tutup", Ledokombo.KABUPATEN, 900, new PeriodClosed(Ledokombo.TAHUN, Masa.TW1), opened.meta());
        Recorded<?> submitted = first(e -> e.event().getClass().getSimpleName().equals("ReportSubmitted"));
        List<Recorded<?>> known = Stream.concat(until(submitted.position() - 1).stream(), Stream.of(closed))
                .toList();

        assertThat(html(Meja.OPERATOR, known, REALISASI))
                .contains("ditutup bappeda pada " + time(opened) + ".", "minta Bappeda membukanya kembali")
                .doesNotContain("name=\"value\"");
        assertThat(html(Meja.OPERATOR, known, YEAR + "/tugas/TW1"))
                .as("what is missing is told: Bappeda can be asked to open it again")
                .contains("Masih kurang");
    }

    @Test
    @DisplayName("by a closed period alone can still be handed in once nothing is missing")
    void handedInAfterTheGateClosed() {
        Recorded<?> submitted = first(e -> e.event().getClass().getSimpleName().equals("ReportSubmitted"));
        List<Recorded<?>> known = new ArrayList<>(until(submitted.position() - 1));
        for (String sasaran : List.of("s1", "s2", "s3", "s4")) {
            DomainEvent analysis =
                    new AnalysisRecorded(new SasaranId(sasaran), Masa.TAHUN, "Sebab", "Kendala", "Tindak lanjut");
            known.add(new Recorded<>(8_000, sasaran, Ledokombo.YEAR, 800, analysis, submitted.meta()));
        }
        DomainEvent closed = new PeriodClosed(Ledokombo.TAHUN, Masa.TAHUN);
        known.add(new Recorded<>(9_000, "tutup", Ledokombo.KABUPATEN, 900, closed, submitted.meta()));

        assertThat(html(Meja.OPERATOR, known, YEAR + "/tugas/TAHUN")).contains("ditutup", "langkah=AJUKAN");
    }

    @Test
    @DisplayName("by what has to come first say what that is, and who sees to it")
    void byWhatComesFirst() {
        Recorded<?> adopted = first(e -> e.event() instanceof RktAdopted);
        List<Recorded<?>> unplanned = until(adopted.position() - 1);
        List<Recorded<?>> planned = until(adopted.position());
        String plan = "Belum ada Rencana Kinerja Tahunan; camat menetapkannya lebih dahulu.";
        String budget = "Belum ada pagu 2023 yang dialokasikan.";

        assertThat(html(Meja.OPERATOR, unplanned, YEAR + "/isi/pagu")).contains(plan);
        assertThat(html(Meja.CAMAT, unplanned, YEAR + "/isi/pk")).contains(plan);
        assertThat(html(Meja.OPERATOR, planned, YEAR + "/isi/pagu")).contains("name=\"amount\"");
        for (String form : List.of("revisi-pagu", "pergeseran")) {
            assertThat(html(Meja.OPERATOR, planned, YEAR + "/isi/" + form))
                    .contains(budget)
                    .doesNotContain("name=\"amount\"");
        }
    }

    private static String html(Actor reader, List<Recorded<?>> known, String form) {
        Meja desk = new Meja(reader, known, sent -> {
            throw new AssertionError("nothing may be sent");
        });
        return Browser.text(desk.open(form));
    }

    private static Recorded<?> first(Predicate<Recorded<?>> wanted) {
        return Ledokombo.events().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static List<Recorded<?>> until(long position) {
        return Ledokombo.events().stream().filter(e -> e.position() <= position).toList();
    }

    /** To the second, with the word for it. */
    private static String time(Recorded<?> event) {
        String time = PageWords.INDONESIAN.time(event.meta().recordedAt());
        assertThat(time).contains(" pukul ");
        return time;
    }
}
