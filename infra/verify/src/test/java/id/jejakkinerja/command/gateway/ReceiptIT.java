package id.jejakkinerja.command.gateway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.gateway.CommandAnswers.Question;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandReceipt.StoredEvent;
import id.jejakkinerja.runtime.database.RoundTrip;
import id.jejakkinerja.runtime.eventlog.EventLogEngine;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.verify.adverse.AdversePlatform;
import id.jejakkinerja.verify.adverse.Database;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("Tanda terima yang disusun peladen")
class ReceiptIT {
    private static final String TYPE = "kabupaten.period-opened";

    private final String commandId = "tanda-terima-" + UUID.randomUUID();

    private GenericDomainEventMessage<PeriodOpened> event(int number) {
        Actor actor = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);
        EventMeta meta =
                new EventMeta(commandId, actor, Instant.EPOCH, LocalDate.of(2024, 1, 2), null, null, null, "uji", null);
        return new GenericDomainEventMessage<>(
                "kabupaten",
                "kabupaten:99.99",
                number,
                new PeriodOpened(new TahunAnggaran(2024), Masa.TW1, null),
                meta.toMap(),
                EventId.of(commandId, number),
                Instant.now());
    }

    @Test
    @DisplayName("menyebut setiap peristiwa perintahnya menurut urutan log, dan sama bila ditanyakan lagi")
    void ofSeveralEvents() throws Exception {
        try (Connection connection = new Database(AdversePlatform.get().dataDir()).connect("tk_events")) {
            connection.setAutoCommit(false);
            SingleConnectionDataSource only = new SingleConnectionDataSource(connection, true);
            CommandAnswers answers = new CommandAnswers(only, Clock.systemUTC());
            EventLogEngine log =
                    EventLogEngine.over(EventTable.STORE, only::getConnection, NoTransactionManager.instance());
            Question question = new Question(commandId, "OpenPeriod", "bappeda", "digest");
            RoundTrip first = new RoundTrip();
            Supplier<Boolean> claimed = answers.claim(question, first);
            first.send(only);
            List<GenericDomainEventMessage<PeriodOpened>> events = List.of(event(0), event(1), event(2));
            List<String> ids = events.stream().map(e -> e.getIdentifier()).toList();
            AtomicReference<Supplier<CommandReceipt>> receipt = new AtomicReference<>();

            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("perintah"));
            try {
                EventLogEngine.together(work, last -> receipt.set(answers.remember(question, ids, last)));
                log.appendEvents(events);
            } finally {
                work.rollback();
            }

            assertThat(claimed.get()).isTrue();
            CommandReceipt given = receipt.get().get();
            long last = given.position();
            assertThat(given.events())
                    .containsExactly(
                            new StoredEvent(ids.get(0), TYPE, last - 2),
                            new StoredEvent(ids.get(1), TYPE, last - 1),
                            new StoredEvent(ids.get(2), TYPE, last));
            assertThat(AnswerJson.read(
                            requireNonNull(answers.find(commandId).orElseThrow().answer())))
                    .isEqualTo(given);
            connection.rollback();
        }
    }
}
