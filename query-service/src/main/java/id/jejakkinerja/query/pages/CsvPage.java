package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A table of a kecamatan's year as a file that spreadsheets open. */
@Controller
class CsvPage {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final KecamatanYears years;

    CsvPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kecamatan/{code}/tahun/{year}/tabel/{id}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            PageQuery query,
            Authentication caller) {
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kecamatan);
        Versi wanted = Versi.of(id, query.versi());
        Table table = Tables.of(id, wanted).orElseThrow(() -> new NotFound("tabel", id));
        PageWords words = query.words();
        KecamatanYear state = years.of(kecamatan, Addresses.tahun(year), query.moment());
        if (wanted.isMissedIn(state)) {
            throw new NotFound("versi", Integer.toString(wanted.number()));
        }
        return file(code + "-" + year + "-" + id + ".csv", table.of(state, words.labels()), words);
    }

    /** A table under a name. */
    static ResponseEntity<byte[]> file(String name, Tabel tabel, PageWords words) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(TabelCsv.of(tabel, words).getBytes(StandardCharsets.UTF_8));
    }
}
