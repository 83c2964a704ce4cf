package id.jejakkinerja.local.admin;

import id.jejakkinerja.local.account.AccountEvent;
import id.jejakkinerja.local.account.AccountEvents;
import id.jejakkinerja.local.web.AccountFrame;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events of accounts in the words of a page. */
@Component
final class EventRows {
    private final AccountEvents events;
    private final AccountFrame frame;

    EventRows(AccountEvents events, AccountFrame frame) {
        this.events = events;
        this.frame = frame;
    }

    /**
     * An event as a page shows it.
     *
     * @param sebelum empty for the first event of an account, and where nothing but the event itself is to be told
     */
    public record Row(
            long posisi,
            String nama,
            int urutan,
            String waktu,
            String oleh,
            String apa,
            String sebelum,
            String sesudah) {}

    /** Newest first. */
    List<Row> newest(@Nullable String username, long below, int most, Locale locale) {
        return events.newest(username, below, most).stream()
                .map(event -> row(event, locale))
                .toList();
    }

    Row row(AccountEvent event, Locale locale) {
        String before = event.before() == null ? "" : state(event.before(), locale);
        String after = state(event.after(), locale);
        return new Row(
                event.position(),
                event.username(),
                event.sequence(),
                frame.time(event.recordedAt(), locale),
                AccountEvents.SYSTEM.equals(event.by()) ? frame.text("admin.riwayat.sistem", locale) : event.by(),
                frame.text("admin.peristiwa." + event.kind(), locale),
                before.equals(after) ? "" : before,
                after);
    }

    private String state(AccountEvent.State state, Locale locale) {
        String place = state.kecamatan() == null ? "" : " " + AccountFrame.kecamatan(state.kecamatan());
        return AccountFrame.roles(state.roles(), locale) + place + "; "
                + frame.text(
                        !state.enabled()
                                ? "admin.nonaktif"
                                : state.mustChangePassword() ? "admin.wajib" : "admin.aktif",
                        locale);
    }
}
