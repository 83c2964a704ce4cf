package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Table;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.edge.RequestLanguage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables of a kecamatan's year, and the consolidated one, at any moment. */
@RestController
@Tag(name = "tabel")
class TabelController {
    private final KecamatanYears years;

    TabelController(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/api/v1/kecamatan/{code}/tahun/{year}/tabel/{id}")
    Map<String, @Nullable Object> tabel(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String versi,
            @ParameterObject MomentParameters at,
            Authentication caller,
            HttpServletRequest request) {
        KodeKecamatan kecamatan = kecamatan(code);
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kecamatan);
        Versi wanted = Versi.of(id, versi);
        Table table = Tables.of(id, wanted).orElseThrow(() -> new NotFound("tabel", id));
        KecamatanYear state = years.of(kecamatan, tahun(year), at.moment());
        if (wanted.isMissedIn(state)) {
            throw new NotFound("versi", Integer.toString(wanted.number()));
        }
        return TabelJson.of(table.of(state, Labels.of(RequestLanguage.of(request))));
    }

    @GetMapping("/api/v1/kabupaten/{code}/tahun/{year}/capaian")
    Map<String, @Nullable Object> capaian(
            @PathVariable String code,
            @PathVariable String year,
            @ParameterObject MomentParameters at,
            Authentication caller,
            HttpServletRequest request) {
        KodeKabupaten kabupaten = new KodeKabupaten(code);
        if (!kabupaten.equals(DaftarKecamatan.JEMBER)) {
            throw new NotFound("kabupaten", code);
        }
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        return TabelJson.of(TableKabupaten.of(
                years.kabupaten(kabupaten, tahun(year), at.moment()), Labels.of(RequestLanguage.of(request))));
    }

    /**
     * The moment a reader asks for, at most one of the three.
     *
     * @param asOf ISO 8601 with offset
     * @param position of the log
     * @param inForceOn ISO date
     */
    record MomentParameters(
            @Nullable String asOf,
            @Nullable String position,
            @Nullable String inForceOn) {
        Moment moment() {
            return Moment.parse(asOf, position, inForceOn);
        }
    }

    private static KodeKecamatan kecamatan(String code) {
        KodeKecamatan kecamatan = new KodeKecamatan(code);
        if (DaftarKecamatan.find(kecamatan).isEmpty()) {
            throw new NotFound("kecamatan", code);
        }
        return kecamatan;
    }

    private static TahunAnggaran tahun(String year) {
        try {
            return new TahunAnggaran(Integer.parseInt(year));
        } catch (NumberFormatException e) {
            throw new InvalidValue("tahun", year);
        }
    }
}
