package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.eventlog.EventFilter;
import id.jejakkinerja.runtime.eventlog.EventFilter.Between;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage;
import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("Pencarian di log")
class EventSearchIT {
    private static final StreamId STREAM = new StreamId("tahunkinerja:35.09.28:2023");
    private static final String RARE = "tahunkinerja.budget-shifted";

    private final Database database = new Database(AdversePlatform.get().dataDir());

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("berhenti setelah sekian peristiwa, menyebut tempat melanjutkan, dan akhirnya menemukan semuanya")
    void looksThroughAWindow(boolean newestFirst) throws SQLException {
        try (Connection connection = database.connect(Database.EVENTS)) {
            EventLog log = new EventLog(new SingleConnectionDataSource(connection, true), EventTable.STORE, 10);
            List<Long> all =
                    positions(log, filter(null, null), newestFirst, 1000).getFirst();

            List<List<Long>> pages = positions(log, filter(RARE, null), newestFirst, 1000);

            assertThat(pages).hasSize(all.size() / 10 + 1);
            assertThat(pages.stream().flatMap(List::stream)).hasSize(1);
            assertThat(positions(log, filter("tidak.ada", null), newestFirst, 1000))
                    .hasSize(all.size() / 10 + 1)
                    .allMatch(List::isEmpty);
        }
    }

    @Test
    @DisplayName("berhenti pada posisi terakhir yang diminta, dengan atau tanpa saringan lain")
    void stopsAtAPosition() throws SQLException {
        try (Connection connection = database.connect(Database.EVENTS)) {
            EventLog log = new EventLog(new SingleConnectionDataSource(connection, true), EventTable.STORE);
            List<Long> all = positions(log, filter(null, null), false, 1000).getFirst();
            long rare =
                    positions(log, filter(RARE, null), false, 1000).getFirst().getFirst();

            assertThat(positions(log, filter(null, all.get(6)), false, 4))
                    .containsExactly(all.subList(0, 4), all.subList(4, 7));
            assertThat(positions(log, filter(null, all.get(6)), true, 1000).getFirst())
                    .containsExactlyElementsOf(all.subList(0, 7).reversed());
            assertThat(positions(log, filter(RARE, rare), false, 1000).getFirst())
                    .containsExactly(rare);
            assertThat(positions(log, filter(RARE, rare - 1), false, 1000).getFirst())
                    .isEmpty();
        }
    }

    /** Before the first position there is nothing to count, so there the two answers differ for certain. */
    @Test
    @DisplayName("menghitung yang belum dibaca selama itu sedikit, dan menyebut selisih posisinya bila banyak")
    void countsWhatIsFew() throws SQLException {
        try (Connection connection = database.connect(Database.EVENTS)) {
            SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
            EventLog log = new EventLog(source, EventTable.STORE);
            EventLog hurried = new EventLog(source, EventTable.STORE, 10);
            long head = log.head();

            assertThat(log.countAfter(-1000)).isEqualTo(log.countUpTo(head)).isLessThan(head + 1000);
            assertThat(hurried.countAfter(-1000)).isEqualTo(head + 1000);
            assertThat(hurried.countAfter(head - 1)).isEqualTo(1);
            assertThat(hurried.countAfter(head)).isZero();
        }
    }

    private static EventFilter filter(@Nullable String type, @Nullable Long until) {
        return new EventFilter(null, null, STREAM, type, null, until, Between.unbounded(), Between.unbounded());
    }

    /** Page by page. */
    private static List<List<Long>> positions(EventLog log, EventFilter filter, boolean newestFirst, int limit) {
        List<List<Long>> pages = new ArrayList<>();
        Long next = null;
        do {
            EventPage page = log.page(filter, new Cursor(next, newestFirst, limit));
            pages.add(page.events().stream().map(e -> e.row().position()).toList());
            next = page.next();
        } while (next != null);
        return pages;
    }
}
