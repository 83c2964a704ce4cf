package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.Meja.understood;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.AmendRenstra;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The amended Renstra")
class RenstraPerubahanTest {
    private static final String FORM = "/kecamatan/35.09.28/tahun/2023/isi/renstra-perubahan";

    private final Meja bappeda = Meja.of(Meja.BAPPEDA);
    private final Map<String, String> typed = new HashMap<>();

    @Test
    @DisplayName("asks for the reason of each difference, and says of every indicator what became of it")
    void everyIndicator() throws Exception {
        filledIn();
        typed.put("ind.ikm.target.2026", "99");
        typed.put("nasib.trantib", Suntingan.DROP);
        typed.put("nasib.fasilitasi-kesejahteraan", Suntingan.DROP);
        typed.put("baru1.nama", "Indeks Desa Membangun");

        MockHttpServletResponse asked = bappeda.send(FORM, typed);

        assertThat(bappeda.sent).isEmpty();
        assertThat(Browser.text(asked)).contains("name=\"baru1.alasan\"");
        assertThat(reasons(asked))
                .containsExactlyInAnyOrder("alasan.ikm", "alasan.trantib", "alasan.fasilitasi-kesejahteraan");

        typed.putAll(Map.of(
                "alasan.ikm", "Disesuaikan",
                "alasan.trantib", "Pindah urusan",
                "baru1.sasaran", Suntingan.BARU,
                "baru1.sasaranNama", "Meningkatnya kemandirian desa",
                "baru1.mengganti", "fasilitasi-kesejahteraan",
                "baru1.satuan", "INDEKS",
                "baru1.arah", "POSITIVE",
                "baru1.agregasi", "LAST",
                "baru1.target.2026", "0,75",
                "baru1.alasan", "Ukuran nasional"));
        MockHttpServletResponse stored = bappeda.send(FORM, typed);

        assertThat(stored.getStatus()).as(Browser.text(stored)).isEqualTo(302);
        AmendRenstra command = (AmendRenstra) understood(bappeda.sent.getFirst());
        assertThat(command.mapping())
                .extracting(Pemetaan::kind, Pemetaan::from, Pemetaan::to)
                .containsExactlyInAnyOrder(
                        tuple(JenisPerubahan.TETAP, "indikator-program", "indikator-program"),
                        tuple(JenisPerubahan.DIUBAH, "ikm", "ikm"),
                        tuple(JenisPerubahan.DIHAPUS, "trantib", null),
                        tuple(JenisPerubahan.DIGANTI, "fasilitasi-kesejahteraan", "indeks-desa-membangun"));
        IndikatorRenstra ikm = command.struktur().find(Ledokombo.IKM).orElseThrow();
        assertThat(ikm.target()).containsEntry(new TahunAnggaran(2026), Nilai.of(99));
        assertThat(command.struktur().sasaran().map(Sasaran::nama)).contains("Meningkatnya kemandirian desa");
        assertThat(command.reasons()).extracting(AlasanPerubahan::reason).contains("Pindah urusan", "Ukuran nasional");
    }

    @Test
    @DisplayName("keeps everything as it is where nothing was changed")
    void nothingChanged() throws Exception {
        filledIn();

        bappeda.send(FORM, typed);

        AmendRenstra command = (AmendRenstra) understood(bappeda.sent.getFirst());
        assertThat(command.mapping()).extracting(Pemetaan::kind).containsOnly(JenisPerubahan.TETAP);
        assertThat(command.struktur())
                .isEqualTo(Ledokombo.year().renstraVersion().orElseThrow().struktur());
        assertThat(command.reasons()).isEmpty();
    }

    @Test
    @DisplayName(
            "changes names of Tujuan and Sasaran, in one line however they were typed, and how an indicator is measured,"
                    + " each with its reason")
    void namesAndMeasures() throws Exception {
        filledIn();
        StrukturRenstra old = Ledokombo.year().renstraVersion().orElseThrow().struktur();
        Tujuan tujuan = old.tujuan().getFirst();
        Sasaran sasaran = old.sasaran().findFirst().orElseThrow();
        typed.put("tujuan.nama." + tujuan.id(), "Tujuan baru");
        typed.put("sasaran.nama." + sasaran.id(), "Sasaran \r\n baru ");
        typed.put("agregasi.ikm", "AVERAGE");

        MockHttpServletResponse asked = bappeda.send(FORM, typed);

        assertThat(bappeda.sent).isEmpty();
        assertThat(reasons(asked))
                .containsExactlyInAnyOrder(
                        "alasan.tujuan." + tujuan.id(), "alasan.sasaran." + sasaran.id(), "alasan.ikm");
        reasons(asked).forEach(reason -> typed.put(reason, "Sesuai RPJMD"));
        assertThat(bappeda.send(FORM, typed).getStatus()).isEqualTo(302);
        AmendRenstra command = (AmendRenstra) understood(bappeda.sent.getFirst());
        assertThat(command.struktur().tujuan().getFirst().nama()).isEqualTo("Tujuan baru");
        assertThat(command.struktur().sasaran().map(Sasaran::nama)).contains("Sasaran baru");
        assertThat(command.struktur().find(Ledokombo.IKM).orElseThrow().agregasi())
                .isEqualTo(Agregasi.AVERAGE);
        assertThat(command.reasons())
                .extracting(AlasanPerubahan::item)
                .containsExactlyInAnyOrder("tujuan/" + tujuan.id(), "sasaran/" + sasaran.id());
    }

    @Test
    @DisplayName("takes new Sasaran below a new Tujuan, which is one where it has one name, and asks for what it lacks")
    void newTujuan() throws Exception {
        filledIn();
        for (int nomor = 1; nomor <= 2; nomor++) {
            String block = "baru" + nomor + ".";
            typed.putAll(Map.of(
                    block + "nama", "Indeks Desa " + nomor,
                    block + "sasaran", Suntingan.BARU,
                    block + "sasaranNama", "Sasaran desa " + nomor,
                    block + "tujuan", Suntingan.BARU,
                    block + "tujuanNama", "Desa yang mandiri",
                    block + "satuan", "INDEKS",
                    block + "arah", "POSITIVE",
                    block + "agregasi", "LAST",
                    block + "alasan", "Ukuran nasional"));
        }

        assertThat(Browser.text(bappeda.send(FORM, typed))).contains("Indikator tujuan baru: Wajib diisi.");
        assertThat(bappeda.sent).isEmpty();

        typed.put("baru1.tujuanIndikator", "Status desa");
        typed.put("baru2.tujuanIndikator", "Status desa");
        assertThat(bappeda.send(FORM, typed).getStatus()).isEqualTo(302);

        AmendRenstra command = (AmendRenstra) understood(bappeda.sent.getFirst());
        StrukturRenstra old = Ledokombo.year().renstraVersion().orElseThrow().struktur();
        assertThat(command.struktur().tujuan()).hasSize(old.tujuan().size() + 1);
        Tujuan fresh = command.struktur().tujuan().getLast();
        assertThat(fresh.nama()).isEqualTo("Desa yang mandiri");
        assertThat(fresh.sasaran()).extracting(Sasaran::nama).containsExactly("Sasaran desa 1", "Sasaran desa 2");
        assertThat(command.reasons()).extracting(AlasanPerubahan::item).containsOnlyOnce("tujuan/" + fresh.id());
    }

    @Test
    @DisplayName("drops by itself what is replaced")
    void replacedIsDropped() throws Exception {
        filledIn();
        typed.putAll(Map.of(
                "baru1.nama", "Indeks Desa Membangun",
                "baru1.sasaran", "s4",
                "baru1.mengganti", "trantib",
                "baru1.satuan", "INDEKS",
                "baru1.arah", "POSITIVE",
                "baru1.agregasi", "LAST",
                "baru1.alasan", "Ukuran nasional"));

        assertThat(bappeda.send(FORM, typed).getStatus()).isEqualTo(302);

        AmendRenstra command = (AmendRenstra) understood(bappeda.sent.getFirst());
        assertThat(command.struktur().find(Ledokombo.TRANTIB)).isEmpty();
        assertThat(command.mapping())
                .extracting(Pemetaan::kind, Pemetaan::from, Pemetaan::to)
                .contains(tuple(JenisPerubahan.DIGANTI, "trantib", "indeks-desa-membangun"));
    }

    @Test
    @DisplayName("is shown change by change before it is sent; one without any change is not offered for sending")
    void lookedOver() {
        filledIn();
        typed.put("aksi", "periksa");
        assertThat(Browser.text(bappeda.send(FORM, typed)))
                .contains("data-aturan=\"NO_CHANGE\"")
                .doesNotContain("value=\"kirim\"");

        typed.putAll(Map.of("ind.ikm.target.2026", "99", "alasan.ikm", "Disesuaikan"));
        assertThat(Browser.text(bappeda.send(FORM, typed)))
                .contains("Target 2026", ">99<", "Disesuaikan", "value=\"kirim\"", "2 Januari 2024");
        assertThat(bappeda.sent).isEmpty();
    }

    /** Names of the reasons that are asked for: those that are not hidden. */
    private static List<String> reasons(MockHttpServletResponse answer) {
        return Browser.elements(Browser.parse(Browser.text(answer)), "textarea").stream()
                .filter(reason -> reason.getAttribute("name").startsWith("alasan."))
                .filter(reason -> reason.getParentNode() instanceof Element div && !div.hasAttribute("hidden"))
                .map(reason -> reason.getAttribute("name"))
                .toList();
    }

    /** The form as it is shown, with a basis. */
    private void filledIn() {
        Document form = Browser.parse(Browser.text(bappeda.open(FORM)));
        Browser.elements(form, "input")
                .forEach(input -> typed.put(input.getAttribute("name"), input.getAttribute("value")));
        Browser.elements(form, "textarea").stream()
                .filter(name -> !name.getAttribute("name").startsWith("alasan."))
                .forEach(name -> typed.put(name.getAttribute("name"), name.getTextContent()));
        typed.putAll(Map.of(
                "aksi", "kirim",
                "basisKind", "Perbup",
                "basisNumber", "1/2024",
                "basisDate", "2024-01-02",
                "effectiveDate", "2024-01-02"));
    }

    private static Tuple tuple(JenisPerubahan kind, String from, @Nullable String to) {
        return Tuple.tuple(kind, new IndikatorId(from), to == null ? null : new IndikatorId(to));
    }
}
