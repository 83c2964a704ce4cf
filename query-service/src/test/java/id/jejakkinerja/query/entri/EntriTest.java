package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.Meja.field;
import static id.jejakkinerja.query.entri.Meja.refusing;
import static id.jejakkinerja.query.entri.Meja.understood;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("Forms")
class EntriTest {
    static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    static final String REALISASI = YEAR + "/isi/realisasi?masa=TW1&indikator=ikm";
    private static final String BELANJA = YEAR + "/belanja/TW4";
    private static final Map<String, String> BASIS =
            Map.of("basisKind", "DPPA-SKPD", "basisNumber", "1/2023", "basisDate", "2023-11-01");

    @Test
    @DisplayName("become the command they say, under the key they were shown with")
    void becomeACommand() throws Exception {
        Meja operator = Meja.of(Meja.OPERATOR);
        String key = field(operator.open(REALISASI), "kunci");

        MockHttpServletResponse answer = operator.send(REALISASI, value(key, "84,5"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(YEAR + "/tugas/TW1?tersimpan=100");
        assertThat(operator.sent).singleElement().satisfies(sent -> {
            assertThat(sent.key()).isEqualTo(key);
            RecordRealization command = (RecordRealization) understood(sent);
            assertThat(command.value()).isEqualTo(Nilai.of("84.5"));
            assertThat(command.masa()).isEqualTo(Masa.TW1);
            assertThat(command.source()).isEqualTo("SUKMA-e");
        });
    }

    @Test
    @DisplayName("are not sent while something in them cannot be read, and keep what was typed")
    void keepWhatWasTyped() {
        Meja operator = Meja.of(Meja.OPERATOR);

        MockHttpServletResponse answer =
                operator.send(REALISASI, value(UUID.randomUUID().toString(), "84.5"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.text(answer)).contains("“84.5” memakai pemisah Inggris", "<title>Kesalahan:");
        assertThat(field(answer, "value")).isEqualTo("84.5");
        assertThat(field(answer, "source")).isEqualTo("SUKMA-e");
        assertThat(operator.sent).isEmpty();
    }

    @Test
    @DisplayName("show a refusal at its field, with the figures, and keep the input")
    void showRefusals() {
        Meja operator = refusing();
        String key = UUID.randomUUID().toString();

        MockHttpServletResponse answer = operator.send(YEAR + "/isi/pergeseran", shift(key, "kirim"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Element amount = Browser.elements(Browser.parse(Browser.text(answer)), "input").stream()
                .filter(input -> input.getAttribute("name").equals("amount"))
                .findFirst()
                .orElseThrow();
        assertThat(amount.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(amount.getAttribute("value")).isEqualTo("9.000.000.000");
        assertThat(Browser.text(answer)).contains("Rp7", "Rp9");
        assertThat(field(answer, "kunci")).as("the next is another command").isNotEqualTo(key);
    }

    @Test
    @DisplayName("that nobody knows the fate of keep their key, so that sending again has no second effect")
    void keepTheKeyOfTheUndecided() {
        Meja operator = new Meja(Meja.OPERATOR, false, sent -> {
            throw InvalidCommand.busy(3, new IllegalStateException("no connection"));
        });
        String key = UUID.randomUUID().toString();

        MockHttpServletResponse answer = operator.send(REALISASI, value(key, "84"));

        assertThat(field(answer, "kunci")).isEqualTo(key);
        assertThat(field(answer, "value")).isEqualTo("84");
    }

    @Test
    @DisplayName("of a report show the figures that it stands for, and what it lacks")
    void showWhatAReportStandsFor() {
        String html = Browser.text(Meja.of(Meja.OPERATOR).open(YEAR + "/isi/langkah?langkah=AJUKAN&masa=TAHUN"));

        assertThat(html).contains("Capaian setahun 2023 per sasaran", "98,82", "AA", "89,38%", "Masih kurang");
        assertThat(html)
                .as("each figure leads to its reasons")
                .contains(
                        "tabel=3.5&amp;row=s2&amp;column=capaian\">98,82</a>",
                        "tabel=3.5&amp;row=totals&amp;column=capaian\">97,46</a>",
                        "tabel=3.8&amp;row=totals&amp;column=persen\">89,38%</a>");
        assertThat(Browser.text(Meja.of(Meja.CAMAT).open(YEAR + "/isi/langkah?langkah=KEMBALIKAN&masa=TAHUN")))
                .doesNotContain("per sasaran", "Kembalikan laporan setahun 2023, Kecamatan");
        assertThat(Browser.text(Meja.of(Meja.BAPPEDA).open(YEAR + "/isi/langkah?langkah=KEMBALIKAN&masa=TAHUN")))
                .as("to who works for all kecamatan")
                .contains(
                        "<h1>Kembalikan laporan setahun 2023, Kecamatan Ledokombo</h1>",
                        ">Tugas setahun 2023, Kecamatan Ledokombo</a>");
    }

    @Test
    @DisplayName("are led to from a list that tells what each value scores, how long there is, and what comes next")
    void followEachOther() {
        String html = Browser.text(Meja.of(Meja.OPERATOR).open(YEAR + "/tugas/TAHUN?tersimpan=1"));

        assertThat(html).contains("capaian 98,82, AA", "28 Februari 2024, lewat ", "Berikutnya:", "data-berikut");
        assertThat(Browser.text(Meja.of(Meja.OPERATOR).open(YEAR + "/tugas/TAHUN")))
                .doesNotContain("Berikutnya:");
    }

    @Test
    @DisplayName("keep a draft under one name in either language, and under another for another reader")
    void nameTheirDrafts() {
        String draft = draft(Meja.OPERATOR, REALISASI);

        assertThat(draft).contains("operator").doesNotContain("lang");
        assertThat(draft(Meja.OPERATOR, REALISASI + "&lang=en")).isEqualTo(draft);
        assertThat(draft(new Actor("operator-lain", Set.of(Peran.OPERATOR), Ledokombo.KODE), REALISASI))
                .isNotEqualTo(draft);
        assertThat(draft(Meja.OPERATOR, BELANJA + "?lang=en")).isEqualTo(draft(Meja.OPERATOR, BELANJA));
    }

    private static String draft(Actor reader, String path) {
        Document page = Browser.parse(Browser.text(Meja.of(reader).open(path)));
        return Browser.elements(page, "form").stream()
                .map(form -> form.getAttribute("data-draf"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("that answer an event name it as their cause: what is corrected, and the step a report took before")
    void nameWhatTheyAnswer() {
        Recorded<?> booked = first(ExpenditureRecorded.class);
        Meja operator = Meja.of(Meja.OPERATOR);
        MockHttpServletResponse corrected = operator.send(
                YEAR + "/isi/koreksi-belanja",
                Map.of(
                        "event", booked.id(),
                        "amount", "1.000",
                        "effectiveDate", "31/12/2023",
                        "reason", "Nilai SP2D dicatat ganda"));
        assertThat(corrected.getStatus()).as(Browser.text(corrected)).isEqualTo(302);
        assertThat(operator.sent.getFirst().cause()).isEqualTo(booked.id());

        Recorded<?> verified = first(ReportVerified.class);
        Meja bappeda = new Meja(Meja.BAPPEDA, true, Meja::taken);
        MockHttpServletResponse reopened = bappeda.send(
                YEAR + "/isi/langkah", Map.of("langkah", "BUKA", "masa", "TAHUN", "reason", "Lampiran tertukar"));
        assertThat(reopened.getStatus()).as(Browser.text(reopened)).isEqualTo(302);
        assertThat(bappeda.sent.getFirst().cause()).isEqualTo(verified.id());

        Meja first = Meja.of(Meja.OPERATOR);
        first.send(YEAR + "/isi/langkah", Map.of("langkah", "AJUKAN", "masa", "TAHUN"));
        assertThat(first.sent.getFirst().cause()).as("nothing came before").isNull();
    }

    @Test
    @DisplayName("of a quarter that is over begin with its last day, of one that runs with today")
    void beginWithTheLastDay() {
        Meja operator = Meja.of(Meja.OPERATOR);
        assertThat(field(operator.open(REALISASI), "effectiveDate")).isEqualTo("31/03/2023");
        assertThat(field(operator.open(YEAR + "/isi/target?masa=TW2&indikator=ikm"), "effectiveDate"))
                .isEqualTo("30/06/2023");
        assertThat(field(operator.open(YEAR + "/isi/realisasi?masa=TAHUN&indikator=ikm"), "effectiveDate"))
                .isEqualTo("31/12/2023");
        Konteks konteks = new Konteks(Meja.OPERATOR, Ledokombo.year(), new PageQuery(null, null, null, null, null));
        LocalDate may = LocalDate.of(2023, 5, 20);
        assertThat(konteks.accountingDate(Masa.TW1, may)).isEqualTo(LocalDate.of(2023, 3, 31));
        assertThat(konteks.accountingDate(Masa.TW2, may)).isEqualTo(may);
        assertThat(konteks.accountingDate(Masa.TW4, may)).isEqualTo(may);
    }

    private static Recorded<?> first(Class<?> type) {
        return Ledokombo.events().stream()
                .filter(e -> type.isInstance(e.event()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("of others are closed, and so are those of another role")
    void areOnesOwn() {
        assertThat(Meja.of(Meja.CAMAT).open(REALISASI).getStatus()).isEqualTo(403);
        assertThat(Meja.of(Meja.AUDITOR).open(BELANJA).getStatus()).isEqualTo(403);
        assertThat(Meja.of(Meja.AUDITOR).send(BELANJA, Map.of("aksi", "kirim")).getStatus())
                .isEqualTo(403);
        assertThat(Meja.of(Meja.BAPPEDA).send(REALISASI, value("", "84")).getStatus())
                .isEqualTo(403);
        assertThat(Meja.of(Meja.OPERATOR)
                        .open("/kecamatan/35.09.27/tahun/2023/tugas/TW1")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("of an amended agreement ask for a reason beside every difference, also of the money nobody typed")
    void everyDifferenceItsReason() throws Exception {
        Meja camat = Meja.of(Meja.CAMAT);
        Map<String, String> typed = new HashMap<>(BASIS);
        Document form = Browser.parse(Browser.text(camat.open(YEAR + "/isi/pk-perubahan")));
        Browser.elements(form, "input")
                .forEach(input -> typed.put(input.getAttribute("name"), input.getAttribute("value")));
        typed.putAll(BASIS);
        typed.putAll(Map.of("aksi", "kirim", "ground", "PERUBAHAN_STRATEGI", "target.ikm", "88"));

        MockHttpServletResponse asked = camat.send(YEAR + "/isi/pk-perubahan", typed);

        assertThat(camat.sent).isEmpty();
        assertThat(Browser.text(asked)).contains("name=\"alasan.target/ikm\"", "→ 88");

        typed.put("alasan.target/ikm", "Hasil survei");
        MockHttpServletResponse stored = camat.send(YEAR + "/isi/pk-perubahan", typed);

        assertThat(stored.getStatus()).as(Browser.text(stored)).isEqualTo(302);
        JsonNode body = KernelJson.stored().readTree(camat.sent.getFirst().body());
        assertThat(body.at("/reasons/0/item").asText()).isEqualTo("target/ikm");
        assertThat(body.at("/targets/0/value").asInt()).isEqualTo(88);
        understood(camat.sent.getFirst());
    }

    static Map<String, String> value(String key, String typed) {
        return Map.of(
                "aksi", "kirim", "kunci", key, "value", typed, "source", "SUKMA-e", "effectiveDate", "2023-03-31");
    }

    static Map<String, String> shift(String key, String action) {
        Map<String, String> typed = new HashMap<>(BASIS);
        typed.putAll(Map.of(
                "aksi",
                action,
                "kunci",
                key,
                "from",
                Ledokombo.PENEGAKAN.toString(),
                "to",
                Ledokombo.PEMBERDAYAAN.toString(),
                "amount",
                "9.000.000.000",
                "stage",
                "PERGESERAN",
                "effectiveDate",
                "2023-11-20",
                "reason",
                "Kebutuhan musrenbang"));
        return typed;
    }
}
