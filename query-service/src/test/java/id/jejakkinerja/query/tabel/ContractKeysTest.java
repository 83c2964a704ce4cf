package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StatusLaporan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every table")
class ContractKeysTest {

    private static final Map<String, String> CONTRACT = new TreeMap<>(Map.ofEntries(
            Map.entry("renstra", "versi tujuan sasaran indikator nama satuan target"),
            Map.entry("pk", "sasaran indikator nama satuan target"),
            Map.entry("rencana-aksi", "indikator nama satuan agregasi tw1 tw2 tw3 tw4"),
            Map.entry("3.1", "sasaran indikator nama satuan target realisasi capaian capaianMentah predikat"),
            Map.entry("3.2", "indikator nama target realisasi"),
            Map.entry("3.3", "indikator nama targetAkhir tahunAkhir realisasi capaian"),
            Map.entry("3.4", "indikator nama realisasi pembanding lingkup selisih"),
            Map.entry("3.5", "sasaran nama capaian predikat"),
            Map.entry(
                    "3.6",
                    "sasaran level kode nama pagu realisasi persen outputTarget outputRealisasi outputPersen satuan"),
            Map.entry("3.7", "sasaran nama capaian serapan efisiensi"),
            Map.entry("3.8", "level kode nama pagu realisasi persen"),
            Map.entry("refocusing", "dari ke dariJenis keJenis jumlah tahap dasar alasan sebelum sesudah event"),
            Map.entry("perubahan", "dokumen jenis butir sebelum sesudah alasan dasar oleh berlaku dicatat event")));

    private static final KecamatanYear YEAR = Ledokombo.year();

    @Test
    @DisplayName("has the keys of the contract in its order, in rows and totals")
    void keysOfTheContract() {
        CONTRACT.forEach((id, keys) -> {
            Tabel table = Tables.of(id).orElseThrow().of(YEAR, Labels.INDONESIAN);

            assertThat(withoutReasons(table.baris().getFirst())).as(id).isEqualTo(List.of(keys.split(" ")));
            if (!table.totals().values().isEmpty()) {
                assertThat(withoutReasons(table.totals())).as(id).startsWith(keys.split(" "));
            }
        });
    }

    @Test
    @DisplayName("names every key of its rows as a column, and gives a reason for every null")
    void columnsAndReasons() {
        for (String id : Tables.ids()) {
            Tabel table = Tables.of(id).orElseThrow().of(YEAR, Labels.INDONESIAN);
            List<String> columns = table.columns().stream().map(Kolom::key).toList();

            assertThat(table.baris()).as(id).isNotEmpty();
            Stream.concat(table.baris().stream(), Stream.of(table.totals())).forEach(row -> {
                if (!row.key().equals(Tabel.TOTALS)) {
                    assertThat(columns).as(id).containsAll(withoutReasons(row));
                }
                if (row.values().containsValue(null)) {
                    assertThat(row.values().get("reason"))
                            .as(id + " " + row.key())
                            .isNotNull();
                }
            });
        }
    }

    @Test
    @DisplayName("has words in both languages, and other ones in English")
    void bothLanguages() {
        for (String id : Tables.ids()) {
            Tabel indonesian = Tables.of(id).orElseThrow().of(YEAR, Labels.of(Locale.of("id", "ID")));
            Tabel english = Tables.of(id).orElseThrow().of(YEAR, Labels.of(Locale.UK));

            assertThat(english.title()).isNotEqualTo(indonesian.title()).contains("Ledokombo");
            assertThat(english.rows()).isEqualTo(indonesian.rows().stream().toList());
        }
        assertThat(Labels.of(Locale.GERMAN)).isSameAs(Labels.INDONESIAN);
        assertThat(Tables.of("9.9")).isEmpty();
    }

    @Test
    @DisplayName("finds words for every constant and reason it can show")
    void wordsForEverything() {
        List<Enum<?>> constants = new ArrayList<>();
        Stream.<Enum<?>[]>of(
                        Satuan.values(),
                        Agregasi.values(),
                        Predikat.values(),
                        Efisiensi.values(),
                        Lingkup.values(),
                        Level.values(),
                        JenisBelanja.values(),
                        Tahap.values(),
                        Dokumen.values(),
                        JenisPerubahan.values(),
                        SebabPerubahan.values(),
                        StatusPk.values(),
                        StatusLaporan.values())
                .forEach(values -> constants.addAll(List.of(values)));
        for (Labels labels : List.of(Labels.INDONESIAN, Labels.ENGLISH)) {
            assertThat(constants).allSatisfy(c -> assertThat(labels.of(c)).isNotBlank());
            for (AlasanKosong reason : AlasanKosong.values()) {
                assertThat(labels.reason(reason.name())).isNotBlank();
            }
            for (Catatan.Jenis kind : Catatan.Jenis.values()) {
                assertThat(labels.text("catatan." + kind)).isNotBlank();
            }
        }
        for (Predikat predikat : Predikat.values()) {
            assertThat(Labels.INDONESIAN.of(predikat)).isEqualTo(predikat.meaning());
        }
        assertThatThrownBy(() -> Labels.ENGLISH.text("nothing")).hasMessageContaining("nothing");
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.of("id")));
    }

    @Test
    @DisplayName("stays empty and readable when nothing is known of the kecamatan")
    void nothingKnown() {
        KecamatanYear nothing = KecamatanYear.of(Ledokombo.KODE, Ledokombo.TAHUN, List.of());
        for (String id : Tables.ids()) {
            Tabel table = Tables.of(id).orElseThrow().of(nothing, Labels.INDONESIAN);

            assertThat(table.rows()).as(id).isEmpty();
            assertThat(table.totals().values().getOrDefault("lengkap", false))
                    .as(id)
                    .isEqualTo(false);
            assertThat(table.position()).isZero();
            assertThat(table.recordedAt()).isNull();
        }
        assertThat(nothing.reached()).isEqualTo(LogPosition.START);
    }

    private static List<String> keys(Locale locale) {
        return ResourceBundle.getBundle("id.jejakkinerja.query.tabel.tabel", locale).keySet().stream()
                .sorted()
                .toList();
    }

    private static List<String> withoutReasons(Baris row) {
        return row.values().keySet().stream()
                .filter(k -> !k.equals("reason") && !k.equals("reasons"))
                .toList();
    }
}
