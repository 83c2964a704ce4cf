package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.Meja.field;
import static id.jejakkinerja.query.entri.Meja.understood;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.ClosePeriod;
import id.jejakkinerja.kernel.command.OpenPeriod;
import id.jejakkinerja.kernel.command.RecordBenchmark;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import id.jejakkinerja.runtime.command.CommandRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Reporting periods and benchmarks")
class PeriodeTest {
    static final String PERIODE = "/kabupaten/35.09/tahun/2023/periode";
    static final String IKM = PERIODE + "/pembanding?indikator=ikm&lingkup=PROVINSI";
    private static final String NEXT = "/kabupaten/35.09/tahun/2030/periode";

    @Test
    @DisplayName("of a year are listed with who opened them and when; Bappeda may change what others only read")
    void listed() {
        String bappeda = Browser.text(Meja.of(Meja.BAPPEDA).open(PERIODE));
        String auditor = Browser.text(Meja.of(Meja.AUDITOR).open(PERIODE));

        assertThat(bappeda)
                .contains("terbuka", "mengikuti tahunnya", "pukul", "0 dari 31")
                .contains("href=\"" + PERIODE + "/tutup?masa=TAHUN\"")
                .contains("href=\"" + PERIODE + "/pembanding?indikator=ikm&amp;lingkup=NASIONAL\"");
        assertThat(bappeda.split("28 Februari 2024", -1))
                .as("the year's last day is not that of its quarters")
                .hasSize(2);
        assertThat(bappeda)
                .as("a benchmark leads to its event")
                .containsPattern("<a class=\"ex\" href=\"/audit/peristiwa/[^\"]+\">86,34</a>");
        assertThat(auditor).contains("terbuka", "mengikuti tahunnya").doesNotContain("/tutup", "/pembanding?");
        assertThat(Browser.text(Meja.of(Meja.BAPPEDA).open(NEXT)))
                .contains("belum dibuka", "Belum ada kecamatan yang menetapkan indikator")
                .contains("href=\"" + NEXT + "/buka?masa=TW1\"");
    }

    @Test
    @DisplayName("are no business of a kecamatan, and only Bappeda is given the forms")
    void refused() {
        assertThat(Meja.of(Meja.OPERATOR).open(PERIODE).getStatus()).isEqualTo(403);
        assertThat(Meja.of(Meja.CAMAT).open(PERIODE + "/tutup?masa=TW1").getStatus())
                .isEqualTo(403);
        Meja auditor = Meja.of(Meja.AUDITOR);
        assertThat(auditor.open(IKM).getStatus()).isEqualTo(403);
        assertThat(auditor.send(PERIODE + "/tutup?masa=TW1", key()).getStatus()).isEqualTo(403);
        assertThat(auditor.sent).isEmpty();
        Meja bappeda = Meja.of(Meja.BAPPEDA);
        for (String nothing : List.of(
                "/buka?masa=TW5",
                "/buka",
                "/lagi?masa=TW1",
                "/pembanding?indikator=tiada&lingkup=NASIONAL",
                "/pembanding?indikator=ikm&lingkup=DUNIA")) {
            assertThat(bappeda.open(PERIODE + nothing).getStatus()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("are opened with the last day for reports, or without one")
    void opened() throws Exception {
        Meja bappeda = Meja.of(Meja.BAPPEDA);
        TahunAnggaran year = new TahunAnggaran(2030);

        MockHttpServletResponse answer = bappeda.send(
                NEXT + "/buka?masa=TW1",
                Map.of("kunci", UUID.randomUUID().toString(), "due", "15/04/2030", "reason", "Jadwal"));
        bappeda.send(NEXT + "/buka?masa=TAHUN", key());

        assertThat(answer.getRedirectedUrl()).isEqualTo(NEXT + "?tersimpan=100");
        assertThat(bappeda.sent).hasSize(2);
        assertThat(understood(bappeda.sent.getFirst()))
                .isEqualTo(new OpenPeriod(DaftarKecamatan.JEMBER, year, Masa.TW1, LocalDate.of(2030, 4, 15)));
        assertThat(bappeda.sent.getFirst().body()).contains("\"reason\":\"Jadwal\"");
        assertThat(understood(bappeda.sent.getLast()))
                .isEqualTo(new OpenPeriod(DaftarKecamatan.JEMBER, year, Masa.TAHUN, null));
    }

    @Test
    @DisplayName("are closed after a look at what that does and how many reports are missing")
    void closed() throws Exception {
        Meja bappeda = Meja.of(Meja.BAPPEDA);
        String path = PERIODE + "/tutup?masa=TAHUN";

        assertThat(Browser.text(bappeda.open(path)))
                .contains("Tutup periode setahun 2023", "semua triwulannya", "0 dari 31");
        bappeda.send(path, key());

        assertThat(understood(bappeda.sent.getFirst()))
                .isEqualTo(new ClosePeriod(DaftarKecamatan.JEMBER, Ledokombo.TAHUN, Masa.TAHUN));
    }

    @Test
    @DisplayName("that stand otherwise meanwhile are refused by the command side, in words above the form")
    void changedMeanwhile() {
        Meja bappeda = new Meja(Meja.BAPPEDA, false, sent -> {
            throw new CommandRefused(Refusal.of(RefusalCode.PERIOD_ALREADY_OPEN, "tahun", new TahunAnggaran(2030))
                    .with("masa", Masa.TW1));
        });

        MockHttpServletResponse answer = bappeda.send(
                NEXT + "/buka?masa=TW1", Map.of("kunci", UUID.randomUUID().toString(), "due", "2030-04-15"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.text(answer)).contains("class=\"errs\"", "sudah terbuka");
        assertThat(field(answer, "due")).isEqualTo("2030-04-15");
        assertThat(Browser.text(Meja.of(Meja.BAPPEDA).open(PERIODE + "/buka?masa=TAHUN")))
                .contains("Terkunci.", "tutup dahulu lalu buka kembali")
                .doesNotContain("class=\"go\"");
    }

    @Test
    @DisplayName("are measured in the unit of the indicator; what it does not admit is refused at the field")
    void benchmarks() throws Exception {
        Meja bappeda = Meja.of(Meja.BAPPEDA);
        bappeda.send(IKM, benchmark("87,2"));
        Meja refusing = new Meja(Meja.BAPPEDA, false, sent -> {
            throw new CommandRefused(Refusal.outOfDomain("ikm", Nilai.of("187"), Satuan.INDEKS));
        });

        MockHttpServletResponse refused = refusing.send(IKM, benchmark("187"));
        MockHttpServletResponse unreadable = bappeda.send(IKM, benchmark("87.2"));

        assertThat(bappeda.sent).hasSize(1);
        assertThat(understood(bappeda.sent.getFirst()))
                .isEqualTo(new RecordBenchmark(
                        DaftarKecamatan.JEMBER,
                        Ledokombo.TAHUN,
                        Ledokombo.IKM,
                        Lingkup.PROVINSI,
                        Nilai.of("87.2"),
                        Satuan.INDEKS,
                        "BPS Jatim"));
        assertThat(Browser.text(refused)).contains("id=\"value-salah\"");
        assertThat(field(refused, "source")).isEqualTo("BPS Jatim");
        assertThat(Browser.text(unreadable)).contains("pemisah Inggris");
    }

    private static Map<String, String> key() {
        return Map.of("kunci", UUID.randomUUID().toString());
    }

    private static Map<String, String> benchmark(String value) {
        return Map.of("kunci", UUID.randomUUID().toString(), "value", value, "source", "BPS Jatim");
    }
}
