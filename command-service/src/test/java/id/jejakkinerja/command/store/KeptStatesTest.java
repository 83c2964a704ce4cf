package id.jejakkinerja.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.EventId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptStatesTest {
    private static final String STREAM = "tahunkinerja:35.09.28:2023";

    private final KeptStates kept = new KeptStates();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final KeptStatesEventStore store =
            new KeptStatesEventStore(EmbeddedEventStore.builder().storageEngine(log), kept);

    /** Stands for an aggregate: a new object in a given state. */
    private record Revived(String stream, String state) {}

    private void append(long sequence, String payload) {
        log.appendEvents(new GenericDomainEventMessage<>("tahunkinerja", STREAM, sequence, payload));
    }

    private List<Object> read() {
        List<Object> payloads = new ArrayList<>();
        DomainEventStream events = store.readEvents(STREAM);
        events.forEachRemaining(event -> payloads.add(event.getPayload()));
        return payloads;
    }

    @Test
    @DisplayName("Tanpa keadaan yang disimpan, seluruh aliran dibaca")
    void nothingKept() {
        append(0, "a");
        append(1, "b");

        assertThat(read()).containsExactly("a", "b");
    }

    @Test
    @DisplayName("Yang ditulis proses lain sesudah keadaan disimpan tetap terbaca, dan hanya itu yang dibaca")
    void whatOthersWroteIsSeen() {
        append(0, "a");
        append(1, "b");
        kept.keep(STREAM, 2, "ab", Revived::new);
        append(2, "from another process");

        assertThat(read()).containsExactly(new Revived(STREAM, "ab"), "from another process");
        DomainEventStream events = store.readEvents(STREAM);
        events.forEachRemaining(event -> {});
        assertThat(events.getLastSequenceNumber()).isEqualTo(2);
    }

    @Test
    @DisplayName("Bila tidak ada yang baru, peristiwa berikutnya tetap mendapat nomor urut yang benar")
    void nothingSince() {
        append(0, "a");
        append(1, "b");
        kept.keep(STREAM, 2, "ab", Revived::new);

        DomainEventStream events = store.readEvents(STREAM);
        events.forEachRemaining(event -> {});

        assertThat(events.getLastSequenceNumber()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Bila keadaannya sepanjang aliran ketika ditengok, atau lebih, ia tidak dibaca lagi; bila lebih pendek, ia dibaca")
    void seenAlready() {
        append(0, "a");
        kept.keep(STREAM, 1, "a", Revived::new);
        append(1, "b");
        append(2, "c");
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("perintah"));
        try {
            KeptStates.seen(work, STREAM, 1);
            assertThat(read()).containsExactly(new Revived(STREAM, "a"));

            kept.keep(STREAM, 2, "ab", Revived::new);
            assertThat(read()).containsExactly(new Revived(STREAM, "ab"));

            KeptStates.seen(work, STREAM, 3);
            assertThat(read()).containsExactly(new Revived(STREAM, "ab"), "c");

            KeptStates.seen(work, "another stream", 2);
            assertThat(read()).containsExactly(new Revived(STREAM, "ab"), "c");
        } finally {
            work.rollback();
        }
    }

    @Test
    @DisplayName("Aliran yang masih kosong ketika ditengok tidak dibaca")
    void seenEmpty() {
        append(0, "after the look");
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("perintah"));
        try {
            KeptStates.seen(work, STREAM, 0);
            assertThat(read()).isEmpty();
        } finally {
            work.rollback();
        }
    }

    @Test
    @DisplayName("Keadaan yang lebih pendek tidak menggantikan yang lebih panjang")
    void longestWins() {
        kept.keep(STREAM, 3, "abc", Revived::new);
        kept.keep(STREAM, 2, "ab", Revived::new);

        assertThat(kept.length(STREAM)).isEqualTo(3);
        assertThat(kept.find(STREAM, String.class)).contains(new KeptStates.State<>(3, "abc"));
    }

    @Test
    @DisplayName("Aliran kosong tidak disimpan")
    void emptyStream() {
        kept.keep(STREAM, 0, "", Revived::new);

        assertThat(kept.length(STREAM)).isZero();
        assertThat(read()).isEmpty();
    }

    @Test
    @DisplayName("Setiap pemuatan mendapat agregat baru, sebab agregat berubah dan keadaan tidak")
    void freshAggregates() {
        kept.keep(STREAM, 1, "a", (stream, state) -> new Object());

        DomainEventMessage<?> first = kept.snapshot(STREAM).orElseThrow();
        DomainEventMessage<?> second = kept.snapshot(STREAM).orElseThrow();

        assertThat(first.getPayload()).isNotSameAs(second.getPayload());
        assertThat(first.getSequenceNumber()).isZero();
    }

    @Test
    @DisplayName("Keadaan yang disimpan tidak memakai nomor peristiwa: peristiwa pertama perintah tetap yang pertama")
    void takesNoEventId() {
        kept.keep(STREAM, 1, "a", Revived::new);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("perintah"));
        try {
            EventIds.begin(work, "k-1");
            assertThat(kept.snapshot(STREAM)).isPresent();

            assertThat(IdentifierFactory.getInstance().generateIdentifier()).isEqualTo(EventId.of("k-1", 0));
        } finally {
            work.rollback();
        }
    }

    @Test
    @DisplayName("Keadaan yang dihasilkan perintah disimpan sesudah perintahnya tersimpan, dan tidak bila dibatalkan")
    void onceCommitted() {
        UnitOfWork<?> refused = DefaultUnitOfWork.startAndGet(new GenericMessage<>("perintah"));
        kept.keepOnceCommitted(STREAM, 1, () -> "x", Revived::new);
        refused.rollback();
        assertThat(kept.length(STREAM)).isZero();

        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("perintah"));
        kept.keepOnceCommitted(STREAM, 1, () -> "a", Revived::new);
        assertThat(kept.length(STREAM)).isZero();
        work.commit();

        assertThat(kept.find(STREAM, String.class)).contains(new KeptStates.State<>(1, "a"));
    }

    @Test
    @DisplayName("Jumlah keadaan yang disimpan terbatas: yang paling lama tidak dipakai keluar")
    void bounded() {
        for (int i = 0; i <= 500; i++) {
            kept.keep("renstra:" + i, 1, "a", Revived::new);
        }

        assertThat(kept.length("renstra:0")).isZero();
        assertThat(kept.length("renstra:1")).isEqualTo(1);
        assertThat(kept.length("renstra:500")).isEqualTo(1);
    }
}
