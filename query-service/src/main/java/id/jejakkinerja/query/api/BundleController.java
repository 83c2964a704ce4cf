package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.evidence.bundle.BundleWriter;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.saksi.Bundles;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/audit/bundle}: what an auditor takes away and verifies without the platform. */
@RestController
@Tag(name = "audit")
class BundleController {
    private static final String ZIP = "application/zip";

    private final Bundles bundles;

    BundleController(Bundles bundles) {
        this.bundles = bundles;
    }

    /** Nothing is sent before all of it could be read, so whatever goes wrong is still answered as a problem. */
    @GetMapping(path = "/api/v1/audit/bundle", produces = ZIP)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void bundle(
            @RequestParam String kecamatan,
            @RequestParam int tahun,
            Authentication caller,
            HttpServletResponse response)
            throws IOException {
        KodeKecamatan kode = new KodeKecamatan(kecamatan);
        if (DaftarKecamatan.find(kode).isEmpty()) {
            throw new NotFound("kecamatan", kecamatan);
        }
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kode);
        try (BundleWriter bundle = bundles.of(kode, new TahunAnggaran(tahun))) {
            String name = "bukti-" + kecamatan + "-" + tahun + ".zip";
            response.setContentType(ZIP);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            bundle.writeTo(response.getOutputStream());
        }
    }
}
