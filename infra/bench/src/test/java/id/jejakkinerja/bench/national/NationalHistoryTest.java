package id.jejakkinerja.bench.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Table;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalHistoryTest {
    private static final List<Row> ROWS = rows(7, 3);

    private static List<Row> rows(long seed, int kecamatan) {
        List<Row> rows = new ArrayList<>();
        new NationalHistory(seed, kecamatan).write(rows::add);
        return rows;
    }

    private static Recorded<DomainEvent> read(Row row, long position) {
        try {
            Map<String, String> metadata = KernelJson.stored().readValue(row.metadata(), new TypeReference<>() {});
            return new Recorded<>(
                    position,
                    row.id(),
                    row.stream(),
                    row.sequence(),
                    EventJson.read(row.name(), row.version(), row.payload()),
                    EventMeta.of(metadata, row.recordedAt()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("Benih yang sama menghasilkan baris yang sama sampai ke bita, benih lain tidak")
    void sameSeedSameRows() {
        assertThat(rows(7, 3)).isEqualTo(ROWS);
        assertThat(rows(8, 3)).isNotEqualTo(ROWS);
    }

    @Test
    @DisplayName("Nomor urut setiap aliran mulai dari nol tanpa celah, dan waktu pencatatan tidak pernah mundur")
    void gaplessAndInOrder() {
        Map<StreamId, Long> next = new HashMap<>();
        for (Row row : ROWS) {
            assertThat(row.sequence()).isEqualTo(next.getOrDefault(row.stream(), 0L));
            next.put(row.stream(), row.sequence() + 1);
        }
        assertThat(ROWS).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
        assertThat(ROWS).extracting(Row::id).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Setiap peristiwa terbaca kembali dan terlipat menjadi tahun yang lengkap sampai Tabel 3.8")
    void foldable() {
        KodeKecamatan kecamatan = new KodeKecamatan("35.09.02");
        List<Recorded<DomainEvent>> log = new ArrayList<>();
        ROWS.forEach(row -> log.add(read(row, log.size() + 1)));
        TahunAnggaran tahun = new TahunAnggaran(2027);
        KecamatanYear year = KecamatanYear.fold(
                kecamatan,
                tahun,
                log.stream()
                        .filter(e -> KecamatanYear.concerns(kecamatan, tahun, e.stream()))
                        .toList());
        for (String id : List.of("3.1", "3.5", "3.7", "3.8")) {
            Table table = Tables.of(id, Versi.of(id, null)).orElseThrow();
            assertThat(table.of(year, Labels.of(Locale.forLanguageTag("id"))).rows())
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("Jumlah peristiwa per kecamatan sesuai dengan yang dijanjikan")
    void eventsPerKecamatan() {
        assertThat(ROWS.size() / 3.0)
                .isBetween(NationalHistory.EVENTS_PER_KECAMATAN * 0.97, NationalHistory.EVENTS_PER_KECAMATAN * 1.03);
    }

    @Test
    @DisplayName("Indonesia punya 514 kabupaten/kota dan 7.285 kecamatan, dan tidak ada kode yang muncul dua kali")
    void wholeCountry() {
        List<KodeKecamatan> all = Wilayah.kecamatan(Wilayah.KECAMATAN);
        assertThat(all).hasSize(7_285).doesNotHaveDuplicates();
        assertThat(Wilayah.kabupaten(all)).hasSize(514);
    }
}
