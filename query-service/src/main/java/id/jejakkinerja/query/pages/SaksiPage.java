package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.evidence.bundle.BundleWriter;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.saksi.Alarm;
import id.jejakkinerja.query.saksi.Bundles;
import id.jejakkinerja.query.saksi.Checkpoints;
import id.jejakkinerja.query.saksi.Evidence;
import id.jejakkinerja.query.saksi.LogCheck;
import id.jejakkinerja.query.saksi.WitnessedCheckpoint;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.eventlog.EventLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the log is still what was signed: the witness's checkpoints and findings, a look at the whole log, and bundles to take away. */
@Controller
class SaksiPage {
    static final String PATH = "/audit/bukti";
    private static final int SHOWN = 50;

    private final Checkpoints checkpoints;
    private final LogCheck check;
    private final Alarm alarm;
    private final Bundles bundles;
    private final Evidence evidence;
    private final EventLog log;
    private final KecamatanYears years;
    private final Bulkhead heavyReads;

    SaksiPage(
            Checkpoints checkpoints,
            LogCheck check,
            Alarm alarm,
            Bundles bundles,
            Evidence evidence,
            EventLog log,
            KecamatanYears years,
            Bulkhead heavyReads) {
        this.checkpoints = checkpoints;
        this.check = check;
        this.alarm = alarm;
        this.bundles = bundles;
        this.evidence = evidence;
        this.log = log;
        this.years = years;
        this.heavyReads = heavyReads;
    }

    /**
     * What only this page is asked.
     *
     * @param sebelum only checkpoints that were found before this number
     * @param kecamatan with {@code tahun}: whose bundle's contents are told
     * @param lama with {@code baru}: numbers of two checkpoints to be compared elsewhere
     */
    record Tanya(
            @Nullable Long sebelum,
            @Nullable String kecamatan,
            @Nullable String tahun,
            @Nullable Long lama,
            @Nullable Long baru) {}

    @GetMapping(PATH)
    String bukti(Tanya tanya, PageQuery query, Authentication caller, Model model) {
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessSeesAll(reader);
        PageWords words = query.words();
        Optional<LogCheck.Result> result = check.last();
        SaksiView view = SaksiView.of(checkpoints.before(before(tanya.sebelum()), SHOWN), alarm.findings(), words);
        frame(model, view.temuan().isEmpty(), query, reader);
        model.addAttribute("s", view);
        model.addAttribute("pertama", tanya.sebelum() == null && !view.titik().isEmpty());
        if (view.sebelumnya() != null) {
            model.addAttribute(
                    "lama", query.href(PATH, "sebelum", view.sebelumnya().toString()));
        }
        model.addAttribute(
                "terakhir", result.map(last -> SaksiView.sentence(last, words)).orElse(null));
        model.addAttribute("cocok", result.map(last -> last.findings() == 0).orElse(true));
        model.addAttribute("periksa", query.plain().href(PATH));
        bundle(model, tanya, words);
        compare(model, tanya, view, words);
        return "saksi";
    }

    /** Looks at the whole log and notes what it found. That is a write, if only into the witness's own table, so no link does it. */
    @PostMapping(PATH)
    String periksa(PageQuery query, Authentication caller) {
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        heavyReads.run(check::run);
        return "redirect:" + query.plain().href(PATH);
    }

    private void frame(Model model, boolean calm, PageQuery query, Actor reader) {
        PageWords words = query.words();
        long position = evidence.position();
        String state = words.text(calm ? "saksi.keadaan.baik" : "saksi.keadaan.buruk");
        model.addAttribute("frame", Frame.of(words.text("saksi.judul"), PATH, query, List.of(), reader));
        model.addAttribute("w", words);
        model.addAttribute(
                "segar",
                Freshness.of(
                        position,
                        log.recordedAt(position).orElse(null),
                        new TableView.Fact(words.text("saksi.saksi"), state),
                        query,
                        PATH));
    }

    /** The form, and what a bundle holds where one is asked about. */
    private void bundle(Model model, Tanya tanya, PageWords words) {
        String code = tanya.kecamatan();
        String year = tanya.tahun();
        model.addAttribute("ada", checkpoints.latestAgreed().isPresent());
        model.addAttribute("bundel", PATH + "/bundel");
        model.addAttribute("kecamatan", DaftarKecamatan.all());
        model.addAttribute("dipilih", code);
        model.addAttribute("tahun", year == null ? TerkiniPage.newest(years).toString() : year);
        if (code != null && year != null) {
            KodeKecamatan kecamatan = Addresses.kecamatan(code);
            TahunAnggaran tahun = Addresses.tahun(year);
            model.addAttribute("isi", SaksiView.isi(bundles.contents(kecamatan, tahun), kecamatan, tahun, words));
        }
    }

    /** The form, filled with what was chosen or with the ends of what is shown, and the files where two are chosen. */
    private void compare(Model model, Tanya tanya, SaksiView view, PageWords words) {
        Long older = tanya.lama();
        Long newer = tanya.baru();
        if (older != null && newer != null) {
            model.addAttribute("banding", BandingView.of(chosen(older), chosen(newer), words));
        }
        if (!view.titik().isEmpty()) {
            model.addAttribute(
                    "bandingLama", older == null ? view.titik().getLast().ke() : older);
            model.addAttribute(
                    "bandingBaru", newer == null ? view.titik().getFirst().ke() : newer);
        }
    }

    private WitnessedCheckpoint chosen(long number) {
        return checkpoints.find(number).orElseThrow(() -> new NotFound("checkpoint", Long.toString(number)));
    }

    private static long before(@Nullable Long number) {
        return number == null ? Long.MAX_VALUE : number;
    }

    /** The same file as {@code /api/v1/audit/bundle}, for a browser. */
    @GetMapping(PATH + "/bundel")
    void bundel(
            @RequestParam String kecamatan,
            @RequestParam String tahun,
            Authentication caller,
            HttpServletResponse response)
            throws IOException {
        KodeKecamatan kode = Addresses.kecamatan(kecamatan);
        TahunAnggaran year = Addresses.tahun(tahun);
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kode);
        try (BundleWriter bundle = bundles.of(kode, year)) {
            String name = SaksiView.file(kode, year);
            response.setContentType("application/zip");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            bundle.writeTo(response.getOutputStream());
        }
    }
}
