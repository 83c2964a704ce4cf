package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.query.audit.Penelusuran;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Halaman peristiwa seluruh kabupaten")
class AuditPageTest {
    private static final String PAGE = "/audit";

    private final EventLog log = mock(EventLog.class);
    private final Penelusuran penelusuran = mock(Penelusuran.class);
    private final AuditPage page = new AuditPage(log, penelusuran, mock(Berkas.class));
    private final Browser bappeda = new Browser(Browser.BAPPEDA, page);

    @BeforeEach
    void aShortLog() {
        when(log.recordedAt(anyLong())).thenReturn(Optional.empty());
        when(log.page(any(), any())).thenReturn(new EventPage(List.of(stored()), 41L));
        when(penelusuran.of(anyString())).thenReturn(Optional.empty());
    }

    @Test
    @DisplayName("setiap peristiwa menuju halamannya, dan yang lebih lama menyusul dengan saringan yang sama")
    void listsEvents() {
        String html = bappeda.html(PAGE + "?pelaku=contoh");

        assertThat(html)
                .contains("/audit/peristiwa/" + stored().recorded().id())
                .contains("/audit?pelaku=contoh&amp;sebelum=41");
    }

    @Test
    @DisplayName("mengatakan bila tidak ada yang cocok")
    void saysThatThereIsNone() {
        when(log.page(any(), any())).thenReturn(new EventPage(List.of(), null));

        assertThat(bappeda.html(PAGE)).contains("Tidak ada peristiwa yang cocok.");
    }

    @Test
    @DisplayName("menyebut jumlahnya bila semuanya tampil, dan bila tidak, yang mana yang tampil")
    void saysHowMany() {
        assertThat(bappeda.html(PAGE)).contains(">1 terbaru dari yang cocok<").doesNotContain(">1 peristiwa<");
        assertThat(bappeda.html(PAGE + "?sebelum=90&lang=en")).contains(">the next 1 of those that match<");
        when(log.page(any(), any())).thenReturn(new EventPage(List.of(stored()), null));

        assertThat(bappeda.html(PAGE)).contains(">1 peristiwa<", "data-kabar=\"1 peristiwa\"");
        assertThat(bappeda.html(PAGE + "?lang=en")).contains(">1 event<");
        assertThat(bappeda.html(PAGE + "?sebelum=40")).contains(">1 terakhir dari yang cocok<");
    }

    @Test
    @DisplayName("menolak tanggal yang bukan tanggal, dan peristiwa yang tidak ada")
    void refuses() {
        assertThat(bappeda.open(PAGE + "?dari=kemarin").getStatus()).isEqualTo(400);
        assertThat(bappeda.open(PAGE + "/peristiwa/tidak-ada").getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("hanya bagi yang melihat seluruh kabupaten")
    void isClosedToOperators() {
        assertThat(new Browser(Browser.OPERATOR, page).open(PAGE).getStatus()).isEqualTo(403);
    }

    @SuppressWarnings("unchecked") // every event of the golden log is an event of the domain
    private static StoredEvent stored() {
        Recorded<DomainEvent> first = (Recorded<DomainEvent>) Ledokombo.events().getFirst();
        return StoredEvent.of(
                new LogRow(
                        first.position(),
                        first.id(),
                        first.stream().value(),
                        first.sequence(),
                        first.stream().kind(),
                        first.meta().recordedAt(),
                        EventNames.of(first.event().getClass()).name(),
                        "1",
                        "{}",
                        "{}"),
                first);
    }
}
