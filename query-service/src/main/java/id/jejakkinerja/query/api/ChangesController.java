package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.perubahan.Silsilah;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.TablePerubahan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.edge.RequestLanguage;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between the versions of one document, and which event set each of its fields. */
@RestController
@Tag(name = "audit")
class ChangesController {
    private final KecamatanYears years;

    ChangesController(KecamatanYears years) {
        this.years = years;
    }

    /** {@code GET /api/v1/audit/changes}: every change between the versions of one document, with reason and basis. */
    @GetMapping("/api/v1/audit/changes")
    Map<String, @Nullable Object> changes(
            @Parameter(schema = @Schema(allowableValues = {"renstra", "pk"})) @RequestParam String document,
            @RequestParam String kecamatan,
            @RequestParam int tahun,
            @ParameterObject TabelController.MomentParameters at,
            Authentication caller,
            HttpServletRequest request) {
        KodeKecamatan kode = mayRead(kecamatan, caller);
        return TabelJson.of(TablePerubahan.of(
                years.of(kode, new TahunAnggaran(tahun), at.moment()),
                dokumen(document),
                Labels.of(RequestLanguage.of(request))));
    }

    /** {@code GET /api/v1/audit/blame}: for every field of a document, the event that set it and the one before. */
    @GetMapping("/api/v1/audit/blame")
    Map<String, @Nullable Object> blame(
            @Parameter(schema = @Schema(allowableValues = {"renstra", "pk"})) @RequestParam String document,
            @RequestParam String kecamatan,
            @RequestParam int tahun,
            @ParameterObject TabelController.MomentParameters at,
            Authentication caller) {
        KodeKecamatan kode = mayRead(kecamatan, caller);
        Dokumen dokumen = dokumen(document);
        FromZero log = years.fromZero(kode, new TahunAnggaran(tahun), at.moment());
        return SilsilahJson.of(dokumen, log.year(), Silsilah.of(log.year(), dokumen, log.events()));
    }

    private static KodeKecamatan mayRead(String kecamatan, Authentication caller) {
        KodeKecamatan kode = new KodeKecamatan(kecamatan);
        if (DaftarKecamatan.find(kode).isEmpty()) {
            throw new NotFound("kecamatan", kecamatan);
        }
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kode);
        return kode;
    }

    private static Dokumen dokumen(String document) {
        return switch (document) {
            case "renstra" -> Dokumen.RENSTRA;
            case "pk" -> Dokumen.PK;
            default -> throw new InvalidValue("document", document);
        };
    }
}
