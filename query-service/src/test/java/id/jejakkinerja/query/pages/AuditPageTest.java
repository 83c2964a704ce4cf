package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.query.audit.Penelusuran;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import id.jejakkinerja.runtime.eventlog.UnreadableEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    @DisplayName("menyebut indikator dengan namanya di rencana kecamatannya, sejauh rencana itu terbaca")
    void namesIndicators() {
        Recorded<DomainEvent> realization = golden(RealizationRecorded.class);
        Recorded<DomainEvent> plan = golden(RenstraAmended.class);
        when(log.page(any(), any())).thenReturn(new EventPage(List.of(stored(realization)), null));
        when(log.plansOf(any())).thenReturn(Set.of(plan.stream()));
        StoredEvent spoilt = StoredEvent.unreadable(stored(plan).row(), mock(UnreadableEvent.class));

        when(log.storedFrom(plan.stream(), 0)).thenReturn(List.of(spoilt, stored(plan)));
        String name = ((RenstraAmended) plan.event())
                .struktur()
                .find(((RealizationRecorded) realization.event()).indikator())
                .orElseThrow()
                .nama();
        assertThat(bappeda.html(PAGE)).contains(">" + name + "<").doesNotContain(">indikator-program<");

        when(log.storedFrom(plan.stream(), 0)).thenReturn(List.of(spoilt));
        assertThat(bappeda.html(PAGE)).contains(">indikator-program<");
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

    private static StoredEvent stored() {
        return stored(golden(DomainEvent.class));
    }

    /** The first of its kind. */
    @SuppressWarnings("unchecked") // every event of the golden log is an event of the domain
    private static Recorded<DomainEvent> golden(Class<? extends DomainEvent> type) {
        return (Recorded<DomainEvent>) Ledokombo.events().stream()
                .filter(event -> type.isInstance(event.event()))
                .findFirst()
                .orElseThrow();
    }

    private static StoredEvent stored(Recorded<DomainEvent> event) {
        return StoredEvent.of(
                new LogRow(
                        event.position(),
                        event.id(),
                        event.stream().value(),
                        event.sequence(),
                        event.stream().kind(),
                        event.meta().recordedAt(),
                        EventNames.of(event.event().getClass()).name(),
                        "1",
                        "{}",
                        "{}"),
                event);
    }
}
