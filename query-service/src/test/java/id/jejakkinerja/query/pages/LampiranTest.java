package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.audit.Penelusuran;
import id.jejakkinerja.query.audit.Rantai;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("Berkas bukti di halaman")
class LampiranTest {
    private static final Bukti KEPT = new Bukti("skm.pdf", "1a".repeat(32));
    private static final Bukti NAMED_ONLY = new Bukti("lakip.txt", "2b".repeat(32));

    private final EventLog log = mock(EventLog.class);
    private final Penelusuran penelusuran = mock(Penelusuran.class);
    private final Berkas files = mock(Berkas.class);
    private final Browser bappeda = new Browser(Browser.BAPPEDA, new AuditPage(log, penelusuran, files));

    @BeforeEach
    void anEventWithTwoFilesOfWhichOneIsKept() {
        when(log.recordedAt(anyLong())).thenReturn(Optional.empty());
        when(files.openTo(any())).thenReturn(KEPT::equals);
        when(penelusuran.of("e1")).thenReturn(Optional.of(chain()));
    }

    @Test
    @DisplayName(
            "yang tersimpan menjadi tautan; yang hanya disebut tampil dengan sidik jarinya, dan dikatakan tidak ada")
    void onlyWhatIsKeptIsALink() {
        String html = bappeda.html("/audit/peristiwa/e1");

        assertThat(links(html)).containsExactly("/bukti/" + KEPT.sha256());
        assertThat(html)
                .contains("skm.pdf", "lakip.txt", "SHA-256 " + NAMED_ONLY.sha256())
                .containsOnlyOnce("berkas tidak disimpan di sini");
    }

    @Test
    @DisplayName("dikatakan dalam bahasa halamannya")
    void inEnglish() {
        assertThat(bappeda.html("/audit/peristiwa/e1?lang=en"))
                .containsOnlyOnce("file not kept here")
                .doesNotContain("tidak disimpan");
    }

    private static List<String> links(String html) {
        return Browser.elements(Browser.parse(html), "a").stream()
                .map((Element a) -> a.getAttribute("href"))
                .filter(href -> href.startsWith("/bukti/"))
                .toList();
    }

    private static Rantai chain() {
        Recorded<?> other = Ledokombo.events().getLast();
        DomainEvent event = new RealizationRecorded(
                Ledokombo.IKM, Masa.TW1, Nilai.of(84), null, null, Satuan.INDEKS, "SUKMA-e", List.of(KEPT, NAMED_ONLY));
        Recorded<DomainEvent> recorded =
                new Recorded<>(other.position(), "e1", other.stream(), other.sequence(), event, other.meta());
        StoredEvent stored = StoredEvent.of(
                new LogRow(
                        recorded.position(),
                        recorded.id(),
                        recorded.stream().value(),
                        recorded.sequence(),
                        recorded.stream().kind(),
                        recorded.meta().recordedAt(),
                        EventNames.of(event.getClass()).name(),
                        "1",
                        "{}",
                        "{}"),
                recorded);
        return new Rantai(stored, List.of(), null, List.of(), List.of(), List.of(), 1, 1);
    }
}
