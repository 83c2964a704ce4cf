package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spending of a quarter in one sheet: typed or pasted, looked over as it was understood, then sent. Each cell is a booking of its own;
 * what a rule refuses stays in its cell, with the reason, and what was stored is said to be.
 */
@Controller
class BelanjaPage {
    private static final String PATH = "/kecamatan/{code}/tahun/{year}/belanja/{masa}";
    private static final String COMMAND = "RecordExpenditure";

    private final Tempat places;
    private final Pengiriman sending;

    BelanjaPage(Tempat places, Pengiriman sending) {
        this.places = places;
        this.sending = sending;
    }

    /** How far a sheet is: being filled in, or looked over before it is sent. */
    private enum Tahapan {
        ISI,
        PERIKSA
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String masa,
            PageQuery query,
            Authentication caller) {
        Konteks konteks = mine(places.of(caller, code, year, query));
        return page(konteks, quarter(masa), typed(Map.of("source", "SIPD AKLAP"), konteks), Tahapan.ISI, null)
                .addObject("baru", true);
    }

    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String masa,
            @RequestParam Map<String, String> params,
            PageQuery query,
            Authentication caller) {
        Konteks konteks = mine(places.of(caller, code, year, query));
        Masa quarter = quarter(masa);
        return switch (params.getOrDefault("aksi", "")) {
            case "tempel" -> paste(konteks, quarter, params);
            case "periksa" -> lookOver(konteks, quarter, params);
            case "kirim" -> store(konteks, quarter, params);
            default -> page(konteks, quarter, typed(params, konteks), Tahapan.ISI, null);
        };
    }

    private ModelAndView paste(Konteks konteks, Masa masa, Map<String, String> params) {
        Lembaran sheet = new Lembaran(konteks, masa, typed(params, konteks));
        Tempelan pasted = Tempelan.read(params.getOrDefault("tempelan", ""), sheet.lines(), sheet.months());
        Map<String, String> filled = new HashMap<>(params);
        filled.putAll(pasted.cells());
        filled.put("tempelan", String.join("\n", pasted.unknown()));
        Kiriman kiriman = typed(filled, konteks);
        PageWords words = konteks.words();
        if (!pasted.unknown().isEmpty()) {
            kiriman.fault(
                    "tempelan", words.text("kisi.tempel.asing", pasted.unknown().size()));
        } else if (pasted.cells().isEmpty()) {
            kiriman.fault("tempelan", words.text("kisi.tempel.kosong"));
        }
        String read = words.text("kisi.tempel.terbaca", pasted.cells().size());
        String skipped = pasted.sums() == 0 ? "" : " " + words.text("kisi.tempel.jumlah", pasted.sums());
        return page(konteks, masa, kiriman, Tahapan.ISI, read + skipped);
    }

    private ModelAndView lookOver(Konteks konteks, Masa masa, Map<String, String> params) {
        Kiriman kiriman = typed(params, konteks);
        Lembaran sheet = new Lembaran(konteks, masa, kiriman);
        sheet.read();
        sheet.kisi().baris().stream()
                .filter(row -> row.lebih() != null)
                .forEach(row -> kiriman.fault(row.sel().getFirst().name(), String.valueOf(row.lebih())));
        return page(konteks, masa, kiriman, kiriman.isSound() ? Tahapan.PERIKSA : Tahapan.ISI, null);
    }

    private ModelAndView store(Konteks konteks, Masa masa, Map<String, String> params) {
        Kiriman kiriman = typed(params, konteks);
        List<Lembaran.Pembukuan> bookings = new Lembaran(konteks, masa, kiriman).read();
        if (!kiriman.isSound()) {
            return page(konteks, masa, kiriman, Tahapan.ISI, null);
        }
        Map<String, String> left = new HashMap<>(params);
        Map<String, String> refused = new HashMap<>();
        long position = 0;
        int stored = 0;
        boolean undecided = false;
        for (Lembaran.Pembukuan booking : bookings) {
            if (undecided) {
                refused.put(booking.name(), konteks.words().text("kisi.belum"));
                continue;
            }
            Jawaban answer = sending.send(
                    new Pengiriman.Perintah(COMMAND, command(konteks, booking, kiriman), null),
                    konteks.actor(),
                    kiriman.typed("kunci") + "/" + booking.name(),
                    konteks.words());
            switch (answer) {
                case Jawaban.Tersimpan s -> {
                    left.remove(booking.name());
                    position = s.position();
                    stored++;
                }
                case Jawaban.Ditolak r -> {
                    refused.put(booking.name(), r.sentence());
                    undecided |= r.isUndecided();
                }
            }
        }
        if (refused.isEmpty()) {
            return new ModelAndView("redirect:" + konteks.stored(masa, position));
        }
        if (!undecided) {
            // what is typed next is something else than what was answered under the old key
            left.remove("kunci");
        }
        Kiriman rest = typed(left, konteks);
        refused.forEach(rest::fault);
        String notice = stored == 0
                ? null
                : konteks.words().text("kisi.sebagian", stored, Penulisan.of(BigDecimal.valueOf(position)));
        return page(konteks, masa, rest, Tahapan.ISI, notice);
    }

    /** A booking counts on the last day of its month; in the month that still runs, today. */
    private static ObjectNode command(Konteks konteks, Lembaran.Pembukuan booking, Kiriman kiriman) {
        LocalDate end =
                YearMonth.of(konteks.tahun().value(), booking.bulan().value()).atEndOfMonth();
        LocalDate today = Konteks.today();
        return konteks.command()
                .put("subKegiatan", booking.line().subKegiatan().value())
                .put("jenis", booking.line().jenis().name())
                .put("bulan", booking.bulan().value())
                .put("amount", booking.amount().amount())
                .put("source", kiriman.typed("source").strip())
                .put(
                        "documentNumber",
                        kiriman.typed(Lembaran.document(booking.bulan())).strip())
                .put("effectiveDate", (today.isBefore(end) ? today : end).toString());
    }

    private ModelAndView page(Konteks konteks, Masa masa, Kiriman kiriman, Tahapan tahapan, @Nullable String kabar) {
        PageWords words = konteks.words();
        Lembaran sheet = new Lembaran(konteks, masa, kiriman);
        if (tahapan == Tahapan.PERIKSA) {
            sheet.read();
        }
        ModelAndView page = new ModelAndView("belanja");
        page.setStatus(kiriman.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        String path = Addresses.tahun(konteks.kecamatan(), konteks.tahun()) + "/belanja/" + masa;
        Link back = konteks.back(masa);
        String title = konteks.titled(words.text("kisi.judul", Kunci.label(masa, words), konteks.tahun()));
        page.addObject("frame", Frame.of(title, path, konteks.query(), List.of(back), konteks.actor()));
        page.addObject("segar", konteks.freshness(masa, path));
        page.addObject("w", words);
        page.addObject("kiriman", kiriman);
        Kisi kisi = sheet.kisi();
        kisi.baris().stream().flatMap(b -> b.sel().stream()).forEach(sel -> kiriman.call(sel.name(), sel.id()));
        kiriman.call("source", words.text("entri.sumber"));
        kisi.bulan().forEach(b -> kiriman.call(b.dokumen(), words.text("kisi.dokumen.bulan", b.nama())));
        page.addObject("kisi", kisi);
        page.addObject("periksa", tahapan == Tahapan.PERIKSA);
        page.addObject("kabar", kabar);
        page.addObject("kembali", back);
        page.addObject("alamat", konteks.query().href(path));
        page.addObject("draf", konteks.draf(path, Map.of()));
        page.addObject("terkunci", Kunci.figures(konteks, masa));
        page.addObject("pembukuan", Pembukuan.of(konteks, masa));
        return page;
    }

    /** What was typed, with a key of its own where it has none. */
    private static Kiriman typed(Map<String, String> params, Konteks konteks) {
        Map<String, String> typed = new HashMap<>(params);
        typed.put("kunci", Pengiriman.key(params.getOrDefault("kunci", "")));
        return new Kiriman(typed, konteks.words());
    }

    private static Masa quarter(String text) {
        Masa masa = Konteks.masa(text);
        if (!masa.isQuarter()) {
            throw new NotFound("masa", text);
        }
        return masa;
    }

    private static Konteks mine(Konteks konteks) {
        ForbiddenRead.unlessMayAct(
                konteks.actor(), CommandCatalogue.find(COMMAND).orElseThrow().roles(), konteks.kecamatan());
        return konteks;
    }
}
