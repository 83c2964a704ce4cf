package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.saksi.Alarm;
import id.jejakkinerja.query.saksi.Bundles;
import id.jejakkinerja.query.saksi.Checkpoints;
import id.jejakkinerja.query.saksi.Evidence;
import id.jejakkinerja.query.saksi.Finding;
import id.jejakkinerja.query.saksi.LogCheck;
import id.jejakkinerja.query.saksi.Verdict;
import id.jejakkinerja.query.saksi.WitnessedCheckpoint;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Halaman bukti log")
class SaksiPageTest {
    private static final String PAGE = "/audit/bukti";
    private static final String COMMAND =
            "bandingkan titik-768.txt titik-12288.txt --kunci kunci-1.vkey --bukti consistency.json";
    private static final Instant TIME = Instant.parse("2026-11-20T03:00:00Z");

    private final Checkpoints checkpoints = mock(Checkpoints.class);
    private final LogCheck check = mock(LogCheck.class);
    private final Alarm alarm = mock(Alarm.class);
    private final Bundles bundles = mock(Bundles.class);
    private final EventLog log = mock(EventLog.class);
    private final KecamatanYears years = mock(KecamatanYears.class);
    private final Browser bappeda = new Browser(
            Browser.BAPPEDA,
            new SaksiPage(
                    checkpoints,
                    check,
                    alarm,
                    bundles,
                    mock(Evidence.class),
                    log,
                    years,
                    new Bulkhead(1, 1, Duration.ofSeconds(1), () -> {})));

    @BeforeEach
    void nothingYet() {
        when(checkpoints.before(anyLong(), anyInt())).thenReturn(List.of());
        when(checkpoints.latestAgreed()).thenReturn(Optional.empty());
        when(alarm.findings()).thenReturn(List.of());
        when(check.last()).thenReturn(Optional.empty());
        when(years.years(any())).thenReturn(new TreeSet<>(Set.of(new TahunAnggaran(2023))));
        when(log.recordedAt(anyLong())).thenReturn(Optional.empty());
    }

    @Test
    @DisplayName("sebelum titik periksa pertama mengatakan bahwa belum ada, dan tidak menawarkan bundel")
    void beforeTheFirst() {
        String page = bappeda.html(PAGE);

        assertThat(page)
                .contains("Belum ada titik periksa.", "Seluruh log belum pernah dibandingkan.")
                .contains("belum ada yang dapat dibuktikan")
                .doesNotContain("Unduh bundel", "class=\"alarm\"");
    }

    @Test
    @DisplayName("menyebut putusan tiap titik periksa dengan kata dan tanda, bukan warna saja")
    void verdictOfEachLine() {
        when(checkpoints.before(anyLong(), anyInt()))
                .thenReturn(List.of(checkpoint(2, Verdict.DIFFERS), checkpoint(1, Verdict.AGREES)));

        assertThat(bappeda.html(PAGE)).contains("Titik periksa 2", "≠ berbeda", "✓ cocok");
    }

    @Test
    @DisplayName(
            "temuan berdiri di atas segalanya, dengan peristiwanya, dan pemeriksaan yang gagal tidak disebut cocok")
    void alarm() {
        when(alarm.findings())
                .thenReturn(List.of(new Alarm.Raised(
                        7,
                        new Finding(Finding.Kind.EVENT_CHANGED, 3L, 3L, 4L, "e-4", "iku:35.09.28:2021-2026"),
                        TIME)));
        when(check.last()).thenReturn(Optional.of(new LogCheck.Result(900, 1, TIME)));

        String page = bappeda.html(PAGE);

        assertThat(page)
                .contains("class=\"alarm\"", "Peristiwa diubah", "posisi 4, peristiwa e-4")
                .contains("okline bad");
        assertThat(page.indexOf("class=\"alarm\"")).isLessThan(page.indexOf("Bundel bukti"));
    }

    @Test
    @DisplayName(
            "memeriksa seluruh log hanya bila diminta dengan formulir: membaca alamat mana pun tidak memeriksa apa-apa")
    void looksAtTheLogOnlyWhenAsked() {
        String page = bappeda.html(PAGE + "?periksa=log");

        assertThat(page).contains("<form class=\"gap\" method=\"post\" action=\"" + PAGE + "\"");
        verify(check, never()).run();
        assertThat(bappeda.send(PAGE + "?lang=en").getRedirectedUrl()).isEqualTo(PAGE + "?lang=en");
        verify(check).run();
    }

    @Test
    @DisplayName("memberi jumlah dan nomor peristiwa terakhir seperti yang diminta program pemeriksa")
    void whatABundleHolds() {
        WitnessedCheckpoint newest = checkpoint(48, Verdict.AGREES);
        when(checkpoints.latestAgreed()).thenReturn(Optional.of(newest));
        when(bundles.contents(any(), any())).thenReturn(new Bundles.Contents(120, "e-120", newest));

        assertThat(bappeda.html(PAGE))
                .as("the newest year with figures")
                .containsPattern("name=\"tahun\"[^>]*value=\"2023\"");
        assertThat(bappeda.html(PAGE + "?kecamatan=35.09.28&tahun=2023"))
                .contains("Isi bundel Ledokombo 2023")
                .contains("periksa bukti-35.09.28-2023.zip --jumlah 120 --terakhir e-120");
    }

    @Test
    @DisplayName("memberi semua berkas untuk membandingkan dua titik periksa, dan perintah dengan nama yang sama")
    void whatAComparisonNeeds() {
        when(checkpoints.before(anyLong(), anyInt())).thenReturn(List.of(checkpoint(48, Verdict.AGREES)));
        when(checkpoints.find(3)).thenReturn(Optional.of(checkpoint(3, Verdict.AGREES)));
        when(checkpoints.find(48)).thenReturn(Optional.of(checkpoint(48, Verdict.AGREES)));

        assertThat(bappeda.html(PAGE))
                .contains("/audit/bukti/titik/48\">titik-12288.txt")
                .doesNotContain(COMMAND);
        for (String chosen : List.of("?lama=3&baru=48", "?lama=48&baru=3")) {
            assertThat(bappeda.html(PAGE + chosen))
                    .contains("Titik periksa 3 dan 48", COMMAND)
                    .contains("/audit/bukti/titik/3\">titik-768.txt", "/audit/bukti/kunci/1\">kunci-1.vkey")
                    .contains("/audit/bukti/consistency.json?from=768&amp;to=12288\">consistency.json");
        }
        assertThat(bappeda.open(PAGE + "?lama=3&baru=49").getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("hanya bagi yang melihat seluruh kabupaten")
    void isClosedToOperators() {
        Browser operator = new Browser(
                Browser.OPERATOR,
                new SaksiPage(
                        checkpoints,
                        check,
                        alarm,
                        bundles,
                        mock(Evidence.class),
                        log,
                        years,
                        new Bulkhead(1, 1, Duration.ofSeconds(1), () -> {})));

        assertThat(operator.open(PAGE).getStatus()).isEqualTo(403);
    }

    private static WitnessedCheckpoint checkpoint(long number, Verdict verdict) {
        return new WitnessedCheckpoint(number, 256 * number, "not a note", TIME, 1, verdict, TIME);
    }
}
