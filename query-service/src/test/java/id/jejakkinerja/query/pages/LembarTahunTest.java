package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A kecamatan's year at a glance")
class LembarTahunTest {
    private static final PageWords WORDS = PageWords.INDONESIAN;

    private final LembarTahun sheet = sheet(Ledokombo.year());

    @Test
    @DisplayName("says under each step of the report who took it, when, and at which position")
    void steps() {
        assertThat(sheet.tahap())
                .extracting(Tahapan::css, Tahapan::nama, Tahapan::siapa)
                .containsExactly(
                        tuple("", "1 Draf", "operator"),
                        tuple("", "2 Diajukan", "operator"),
                        tuple("", "3 Disetujui camat", "operator"),
                        tuple("now", "4 Terverifikasi", "operator"));
        assertThat(sheet.tahap().getLast().kapan())
                .endsWith("posisi " + Ledokombo.events().getLast().position());
    }

    @Test
    @DisplayName("goes back to the first step, with the reason, when the report is returned; nothing after it is done")
    void returned() {
        Log log = new Log();
        log.add(Ledokombo.YEAR, new ReportSubmitted(Masa.TAHUN));
        log.because("Analisis sasaran 3 belum lengkap").add(Ledokombo.YEAR, new ReportReturned(Masa.TAHUN));

        List<Tahapan> steps = Tahapan.of(fold(log.events()).current(), Masa.TAHUN, WORDS);

        assertThat(steps).extracting(Tahapan::css).containsExactly("now", "todo", "todo", "todo");
        assertThat(steps.getFirst().nama()).isEqualTo("1 Dikembalikan");
        assertThat(steps.getFirst().alasan()).isEqualTo("Analisis sasaran 3 belum lengkap");
        assertThat(steps.get(1).kapan()).isNull();
    }

    @Test
    @DisplayName(
            "takes a draft's time from the last figure before it was handed in, not from one after it was reopened")
    void draft() {
        Log log = new Log();
        Ledokombo.events().stream()
                .filter(e -> e.stream().equals(Ledokombo.YEAR))
                .forEach(e -> log.add(e.stream(), e.event()));
        log.add(Ledokombo.YEAR, new ReportReopened(Masa.TAHUN));

        Tahapan first =
                Tahapan.of(fold(log.events()).current(), Masa.TAHUN, WORDS).getFirst();

        assertThat(first.nama()).isEqualTo("1 Dibuka kembali");
        assertThat(first.kapan()).endsWith("posisi " + log.events().getLast().position());
    }

    @Test
    @DisplayName("begins with capaian, serapan, efficiency, pagu and spending, each leading to its explanation")
    void cards() {
        assertThat(sheet.kartu())
                .extracting(KartuTahun::title, KartuTahun::value, KartuTahun::after)
                .containsExactly(
                        tuple("Capaian rata-rata", "97,46", ""),
                        tuple("Serapan anggaran", "89,38", "%"),
                        tuple("Efisiensi", "3", "dari 4 sasaran efisien"),
                        tuple("Pagu", "3.651.502.088", ""),
                        tuple("Realisasi belanja", "3.263.675.877", ""));
        assertThat(sheet.kartu()).allSatisfy(card -> assertThat(card.href()).isNotNull());
        assertThat(lines(0)).containsExactly("4 dari 4 sasaran lengkap", "−2,54 poin dari 100,00 pada 2022");
        assertThat(lines(1)).containsExactly("tanpa pembanding 2022");
        assertThat(lines(2)).containsExactly("S2 tidak efisien: capaian 98,82, serapan 99,82%");
        assertThat(lines(4))
                .containsExactly("sisa Rp387.826.211", "90,20% sisa pada Penyediaan Gaji dan Tunjangan ASN");
    }

    @Test
    @DisplayName("says that there is nothing instead of 0 in a year in which nothing happened")
    void nothing() {
        LembarTahun empty = sheet(KecamatanYear.fold(Ledokombo.KODE, new TahunAnggaran(2030), List.of()));

        assertThat(empty.kartu()).extracting(KartuTahun::value).containsOnly("–");
        assertThat(empty.kartu()).extracting(KartuTahun::before).containsOnly("");
        assertThat(empty.ikhtisar().rows()).isEmpty();
        assertThat(empty.triwulan()).isEmpty();
        assertThat(empty.tolok()).isEmpty();
        assertThat(empty.dianalisis()).isFalse();
    }

    @Test
    @DisplayName("knows the year before as that year's own page knows it")
    void before() {
        TahunAnggaran last = new TahunAnggaran(2022);

        assertThat(CapaianRow.of(Ledokombo.year().before()).rataRata())
                .isEqualTo(CapaianRow.of(KecamatanYear.fold(Ledokombo.KODE, last, Ledokombo.events()))
                        .rataRata());
    }

    @Test
    @DisplayName("shows both lines of a shift before and after, and by which share each changed")
    void shift() {
        assertThat(sheet.geseran()).singleElement().satisfies(shift -> {
            assertThat(shift.jumlah()).isEqualTo("Rp900.000");
            assertThat(shift.dari().sebelum().text()).isEqualTo("119.640.000");
            assertThat(shift.dari().sesudah().text()).isEqualTo("118.740.000");
            assertThat(shift.dari().selisih()).isEqualTo("−900.000");
            assertThat(shift.dari().persen()).isEqualTo("−0,75%");
            assertThat(shift.ke().sebelum().text()).isEqualTo("268.002.100");
            assertThat(shift.ke().persen()).isEqualTo("+0,34%");
            assertThat(shift.ke().sesudah().href()).contains("column=sesudah.ke");
        });
    }

    @Test
    @DisplayName("puts the kecamatan beside its target, the kabupaten and the end of the Renstra on one axis")
    void benchmark() {
        assertThat(sheet.tolok()).singleElement().satisfies(found -> {
            assertThat(found.judul()).isEqualTo("Ledokombo mencapai 84, di bawah Kabupaten 86,34 dengan selisih 2,34.");
            // the axis goes from 80 to 100 over 150 units, beginning at 190
            assertThat(found.titik())
                    .extracting(TolokUkur.Titik::nilai, TolokUkur.Titik::x, TolokUkur.Titik::css)
                    .containsExactly(
                            tuple("84", "220.0", "acc"),
                            tuple("85", "227.5", "po"),
                            tuple("86,34 (−2,34)", "237.6", "pt"),
                            tuple("100", "340.0", "po"));
        });
    }

    @Test
    @DisplayName("draws a bar of the share beside every row of Tabel 3.8, and none beside other tables")
    void bars() {
        TableView money = LembarTahun.view(views(Ledokombo.year()), "3.8");

        assertThat(money.cell(Tabel.TOTALS, "persen").map(Cell::bar)).contains("78.7");
        assertThat(money.cell("7.01.01.2.06", "persen").map(Cell::bar)).contains("57.1");
        assertThat(money.cell("7.01.01.2.06", "pagu").map(Cell::bar)).isEqualTo(Optional.empty());
        assertThat(LembarTahun.view(views(Ledokombo.year()), "3.7")
                        .cell("s1", "serapan")
                        .map(Cell::bar))
                .isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("finds a cell by row and column also in the closing row, whose name covers several columns")
    void cells() {
        TableView money = LembarTahun.view(views(Ledokombo.year()), "3.8");

        assertThat(money.cell(Tabel.TOTALS, "pagu").map(Cell::text)).contains("3.651.502.088");
        assertThat(money.cell(Tabel.TOTALS, "kode")).isEmpty();
        assertThat(money.cell("7.01.01.2.06", "kode").map(Cell::text)).contains("7.01.01.2.06");
        assertThat(money.cell("7.01.99", "pagu")).isEmpty();
        assertThat(money.cell("7.01.01", "tidak-ada")).isEmpty();
    }

    @Test
    @DisplayName("shows what people wrote about a Sasaran, and the facts of the profile with their source")
    void written() {
        List<Recorded<?>> events = new ArrayList<>(Ledokombo.events());
        Log log = new Log();
        events.forEach(e -> log.add(e.stream(), e.event()));
        log.add(
                Ledokombo.YEAR,
                new AnalysisRecorded(
                        new SasaranId("s1"), Masa.TAHUN, "Jabatan kosong", "Data terlambat", "Isi jabatan"));
        log.add(
                Ledokombo.YEAR,
                new ProfileRecorded(List.of(
                        new ProfilKecamatan("Luas wilayah", "156,9", "km²", "Bab I"),
                        new ProfilKecamatan("Pagu PBB", "1.599", "rupiah", "Bab III"))));

        LembarTahun with = sheet(fold(log.events()));

        assertThat(sheet.dianalisis()).isFalse();
        assertThat(with.dianalisis()).isTrue();
        assertThat(with.analisis().getFirst().isi()).singleElement().satisfies(text -> {
            assertThat(text.sebab()).isEqualTo("Jabatan kosong");
            assertThat(text.kendala()).isEqualTo("Data terlambat");
            assertThat(text.lanjut()).isEqualTo("Isi jabatan");
        });
        assertThat(with.analisis().get(1).isi()).isEmpty();
        assertThat(with.profil().fakta()).extracting(TableView.Fact::text).containsExactly("156,9\u00a0km²", "Rp1.599");
        assertThat(with.profil().sumber()).isEqualTo("Bab I; Bab III");
    }

    private List<String> lines(int card) {
        return sheet.kartu().get(card).lines().stream().map(Keterangan::text).toList();
    }

    private static LembarTahun sheet(KecamatanYear year) {
        return LembarTahun.of(year, tables(year), views(year), PageQuery.NONE);
    }

    private static List<Tabel> tables(KecamatanYear year) {
        return Tables.ids().stream()
                .map(id -> Tables.of(id).orElseThrow().of(year, WORDS.labels()))
                .toList();
    }

    private static List<TableView> views(KecamatanYear year) {
        return tables(year).stream()
                .map(t -> TableView.of(t, WORDS, Addresses.explained(PageQuery.NONE, year.kecamatan(), year.tahun())))
                .toList();
    }

    private static KecamatanYear fold(List<Recorded<?>> events) {
        return KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, events);
    }
}
