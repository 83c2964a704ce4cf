package id.jejakkinerja.query.ulang;

import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/audit/recompute}: whether the live view is what the log gives. */
@RestController
@Tag(name = "audit")
class RecomputeController {
    private final TahunUlang again;

    RecomputeController(TahunUlang again) {
        this.again = again;
    }

    @GetMapping("/api/v1/audit/recompute")
    Map<String, @Nullable Object> recompute(
            @Parameter(example = "2023") @RequestParam int tahun,
            @Parameter(description = "left out for all of the kabupaten", example = "35.09.28")
                    @RequestParam(required = false)
                    @Nullable
                    String kecamatan,
            Authentication caller) {
        HasilUlang result = again.of(DaftarKecamatan.JEMBER, codes(kecamatan, caller), new TahunAnggaran(tahun));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("tahun", tahun);
        json.put("matches", result.matches());
        json.put("events", result.events());
        json.put("milliseconds", result.took().toMillis());
        json.put(
                "differences",
                result.kabupaten().stream().map(RecomputeController::json).toList());
        json.put(
                "kecamatan",
                result.kecamatan().stream().map(RecomputeController::json).toList());
        json.put("position", result.reached().position());
        json.put(
                "recordedAt",
                result.reached().recordedAt() == null
                        ? null
                        : result.reached().recordedAt().toString());
        json.put("policy", ScoringPolicy.CURRENT.id());
        return json;
    }

    private static List<KodeKecamatan> codes(@Nullable String kecamatan, Authentication caller) {
        if (kecamatan == null) {
            ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
            return DaftarKecamatan.all().stream().map(Kecamatan::code).toList();
        }
        KodeKecamatan code = new KodeKecamatan(kecamatan);
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), code);
        if (DaftarKecamatan.find(code).isEmpty()) {
            throw new NotFound("kecamatan", kecamatan);
        }
        return List.of(code);
    }

    private static Map<String, Object> json(HasilUlang.PerKecamatan part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kecamatan", part.kecamatan().value());
        json.put("matches", part.matches());
        json.put("events", part.events());
        json.put("cells", part.cells());
        json.put(
                "differences",
                part.differences().stream().map(RecomputeController::json).toList());
        return json;
    }

    /** Figures as the JSON or the text they are kept as: what differs may differ in its spelling only. */
    private static Map<String, @Nullable Object> json(Difference difference) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("part", difference.part());
        json.put("row", difference.key());
        json.put("field", difference.path());
        json.put("live", difference.live());
        json.put("recomputed", difference.anew());
        return json;
    }
}
