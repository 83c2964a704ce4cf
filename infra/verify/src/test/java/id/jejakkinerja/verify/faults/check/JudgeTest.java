package id.jejakkinerja.verify.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.ReceiptLine;
import id.jejakkinerja.verify.faults.check.Outcome.Refused;
import id.jejakkinerja.verify.faults.check.Outcome.Unknown;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every kind of breach is planted into a world in order, and must be found by its name. */
@DisplayName("Hakim yang membandingkan riwayat dengan isi platform")
class JudgeTest {
    private final World world = new World();

    @Test
    @DisplayName(
            "Dunia yang beres: tidak satu pun pelanggaran, juga dengan nasib yang tidak diketahui dan pengiriman ulang")
    void orderIsNotAccused() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.acknowledged("b", "tahunkinerja:35.09.27:2024", 2);
        world.history.ended("b", new Unknown("waktu habis"));
        world.history.ended("b", world.receipt("b"));
        world.refused("c", new Refused(409, "EXCEEDS_PAGU"));
        world.refused("d", new Refused(403, "FORBIDDEN_KECAMATAN"));
        world.unheard("e", "tahunkinerja:35.09.28:2024", 1);
        world.history.sending("f", "demo", "RecordProfile", "{}");
        world.history.ended("f", new Unknown("terputus"));

        assertThat(world.judge()).isEmpty();
    }

    @Test
    @DisplayName("Peristiwa sebelum riwayat dimulai tidak dituduh karangan")
    void theBaseIsNotAccused() {
        world.stored("lama", "tahunkinerja:35.09.28:2024", 1);
        world.answered("lama");
        long base = world.head();
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);

        assertThat(new Judge(world.history, base).judge(world.kept())).isEmpty();
    }

    @Test
    @DisplayName("Diterima tetapi tidak ada: hilang")
    void lost() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.acknowledged("b", "tahunkinerja:35.09.28:2024", 1);
        world.store.removeLast();

        assertThat(promises()).containsExactly(Promise.NOTHING_LOST);
    }

    @Test
    @DisplayName("Satu perintah, dua kali akibatnya: dobel")
    void doubled() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.stored("a", "tahunkinerja:35.09.28:2024", 1);

        assertThat(promises()).containsExactly(Promise.NOTHING_DOUBLED);
    }

    @Test
    @DisplayName("Peristiwa yang sama dua kali di log: dobel")
    void sameEventTwice() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        LogRow row = world.store.getLast();
        world.store.add(World.at(row, row.position() + 1, row.sequence() + 1));

        assertThat(promises()).contains(Promise.NOTHING_DOUBLED);
    }

    @Test
    @DisplayName("Peristiwa dari perintah yang tidak pernah dikirim: karangan")
    void invented() {
        world.stored("siapa", "tahunkinerja:35.09.28:2024", 1);

        assertThat(promises()).containsExactly(Promise.NOTHING_INVENTED);
    }

    @Test
    @DisplayName("Ditolak tetapi tersimpan")
    void refusedYetStored() {
        world.refused("a", new Refused(409, "EXCEEDS_PAGU"));
        world.stored("a", "tahunkinerja:35.09.28:2024", 1);

        assertThat(promises()).containsExactly(Promise.REFUSED_HAS_NO_EFFECT);
    }

    @Test
    @DisplayName("Tanda terima menyebut posisi yang salah")
    void untrueReceipt() {
        world.stored("a", "tahunkinerja:35.09.28:2024", 1);
        world.answered("a");
        Ok truth = world.receipt("a");
        ReceiptLine line = truth.events().getFirst();
        world.history.sending("a", "demo", "RecordProfile", "{}");
        world.history.ended("a", new Ok(7777, List.of(new ReceiptLine(line.id(), line.type(), 7777))));

        assertThat(promises()).containsExactlyInAnyOrder(Promise.RECEIPT_IS_TRUE, Promise.SAME_ANSWER);
    }

    @Test
    @DisplayName("Kunci yang sama dijawab dua macam")
    void answeredTwoWays() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.history.ended("a", new Refused(409, "PERIOD_LOCKED"));

        assertThat(promises()).containsExactly(Promise.SAME_ANSWER);
    }

    @Test
    @DisplayName("Jawaban yang dikenang hilang, atau lain daripada yang diberikan")
    void forgottenAnswer() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.refused("b", new Refused(409, "EXCEEDS_PAGU"));
        world.unheard("c", "tahunkinerja:35.09.27:2024", 1);
        world.answers.clear();

        assertThat(promises()).containsExactly(Promise.SAME_ANSWER, Promise.SAME_ANSWER, Promise.SAME_ANSWER);
    }

    @Test
    @DisplayName("Nasib yang tidak diketahui pun seutuhnya atau tidak sama sekali")
    void halfOfAnUnheardCommand() {
        world.unheard("a", "tahunkinerja:35.09.28:2024", 2);
        world.store.removeLast();

        assertThat(promises()).containsExactly(Promise.NOTHING_LOST);
    }

    @Test
    @DisplayName("Urutan dalam satu aliran rusak")
    void orderBroken() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.acknowledged("b", "tahunkinerja:35.09.28:2024", 1);
        LogRow first = world.store.get(0);
        LogRow second = world.store.get(1);
        world.store.set(0, World.at(first, first.position(), 1));
        world.store.set(1, World.at(second, second.position(), 0));

        assertThat(promises()).containsOnly(Promise.ORDER_KEPT);
    }

    @Test
    @DisplayName("Replika kurang satu, lebih satu, atau beda satu kolom")
    void replicaDiffers() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        world.acknowledged("b", "tahunkinerja:35.09.28:2024", 1);
        Kept kept = world.kept();
        List<LogRow> fewer = kept.store().subList(0, 1);
        List<LogRow> more = new ArrayList<>(kept.store());
        more.add(World.at(more.getLast(), 99, 9));
        List<LogRow> other = new ArrayList<>(kept.store());
        LogRow row = other.getFirst();
        other.set(
                0,
                new LogRow(
                        row.position(),
                        row.eventId(),
                        row.stream(),
                        row.sequence(),
                        row.kind(),
                        row.recordedAt().plusMillis(1),
                        row.eventName(),
                        row.eventVersion(),
                        row.payload(),
                        row.metadata()));

        for (List<LogRow> replica : List.of(fewer, more, other)) {
            Kept with = new Kept(kept.store(), replica, kept.answers(), kept.streams(), kept.capaian());
            assertThat(new Judge(world.history, 0).judge(with))
                    .extracting(Violation::promise)
                    .containsExactly(Promise.REPLICA_EQUALS_STORE);
        }
    }

    @Test
    @DisplayName("Tampilan langsung yang melewatkan, melipat dua kali, atau mengarang")
    void viewDiffers() {
        world.acknowledged("a", "tahunkinerja:35.09.28:2024", 1);
        Kept before = world.kept();
        world.acknowledged("b", "tahunkinerja:35.09.28:2024", 1);
        Kept kept = world.kept();
        Kept.Stream stream = kept.streams().getFirst();
        Kept.Stream ghost = new Kept.Stream("tahunkinerja:35.09.01:2024", 0, 1, stream.recordedAt());

        List<Kept> broken = List.of(
                new Kept(kept.store(), kept.replica(), kept.answers(), before.streams(), kept.capaian()),
                new Kept(kept.store(), kept.replica(), kept.answers(), List.of(), kept.capaian()),
                new Kept(kept.store(), kept.replica(), kept.answers(), List.of(stream, ghost), kept.capaian()),
                new Kept(kept.store(), kept.replica(), kept.answers(), kept.streams(), before.capaian()),
                new Kept(kept.store(), kept.replica(), kept.answers(), kept.streams(), List.of()));

        assertThat(broken)
                .allSatisfy(with -> assertThat(new Judge(world.history, 0).judge(with))
                        .extracting(Violation::promise)
                        .containsExactly(Promise.VIEW_EQUALS_FOLD));
    }

    private List<Promise> promises() {
        return world.judge().stream().map(Violation::promise).toList();
    }
}
