package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.Kelengkapan;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.query.tabel.TableKelengkapan;
import id.jejakkinerja.query.tabel.TablePeringkat;
import id.jejakkinerja.query.tabel.TableTriwulan;
import id.jejakkinerja.query.tabel.Triwulan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a year of the whole kabupaten as files that spreadsheets open. For those who see all kecamatan. */
@Controller
class KabupatenCsvPage {
    private final KecamatanYears years;

    KabupatenCsvPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/tabel.csv")
    ResponseEntity<byte[]> capaian(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller) {
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        Tabel tabel = TableKabupaten.of(
                years.kabupaten(Addresses.kabupaten(code), Addresses.tahun(year), query.moment()),
                query.words().labels());
        return CsvPage.file(code + "-" + year + "-capaian.csv", tabel, query.words());
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/triwulan.csv")
    ResponseEntity<byte[]> triwulan(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller) {
        KabupatenRinci state = read(code, year, query, caller);
        Labels labels = query.words().labels();
        Tabel tabel = TableTriwulan.of(state, Triwulan.of(state), labels);
        return CsvPage.file(code + "-" + year + "-triwulan.csv", tabel, query.words());
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/peringkat.csv")
    ResponseEntity<byte[]> peringkat(
            @PathVariable String code,
            @PathVariable String year,
            @RequestParam(name = "sasaran", required = false) @Nullable String sasaran,
            PageQuery query,
            Authentication caller) {
        KabupatenRinci state = read(code, year, query, caller);
        List<Ukuran.Nama> names = new Ukuran(state.consolidated()).sasaran();
        if (names.isEmpty()) {
            throw new NotFound("sasaran", String.valueOf(sasaran));
        }
        Ukuran.Nama chosen = DasborPage.chosen(names, sasaran);
        Tabel tabel = TablePeringkat.of(
                state, chosen.id(), chosen.nama(), query.words().labels());
        return CsvPage.file(code + "-" + year + "-peringkat-" + chosen.key() + ".csv", tabel, query.words());
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/kelengkapan.csv")
    ResponseEntity<byte[]> kelengkapan(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller) {
        KabupatenRinci state = read(code, year, query, caller);
        LocalDate today = DasborPage.day(query.moment(), state);
        List<Kelengkapan> rows = state.years().stream()
                .map((KecamatanYear of) -> Kelengkapan.of(of, today))
                .toList();
        Tabel tabel = TableKelengkapan.of(state, rows, query.words().labels());
        return CsvPage.file(code + "-" + year + "-kelengkapan.csv", tabel, query.words());
    }

    private KabupatenRinci read(String code, String year, PageQuery query, Authentication caller) {
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        return years.rinci(Addresses.kabupaten(code), Addresses.tahun(year), query.moment());
    }
}
