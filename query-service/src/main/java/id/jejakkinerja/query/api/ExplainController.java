package id.jejakkinerja.query.api;

import id.jejakkinerja.query.api.TabelController.MomentParameters;
import id.jejakkinerja.query.jelaskan.Jelaskan;
import id.jejakkinerja.query.jelaskan.Pertanyaan;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.RequestLanguage;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/explain}: how a figure came about, and whether the log gives it again. */
@RestController
@Tag(name = "tabel")
class ExplainController {
    private final Jelaskan jelaskan;

    ExplainController(Jelaskan jelaskan) {
        this.jelaskan = jelaskan;
    }

    @GetMapping("/api/v1/explain")
    Map<String, @Nullable Object> explain(
            @Parameter(
                            description = "left out for the tables of all kecamatan, whose rows are kecamatan",
                            example = "35.09.28")
                    @RequestParam(required = false)
                    @Nullable
                    String kecamatan,
            @Parameter(example = "2023") @RequestParam String tahun,
            @Parameter(
                            description =
                                    "id of a table, or kabupaten/capaian, kabupaten/triwulan or kabupaten/peringkat",
                            example = "3.1")
                    @RequestParam
                    String tabel,
            @Parameter(
                            description = "key of the row: an indikator, kode or sasaran, or totals; a kecamatan, or"
                                    + " 35.09.28:ikm for kabupaten/peringkat",
                            example = "ikm")
                    @RequestParam
                    String row,
            @Parameter(
                            description = "key of the column, with its part if it has some: target.2023",
                            example = "capaian")
                    @RequestParam
                    String column,
            @ParameterObject MomentParameters at,
            Authentication caller,
            HttpServletRequest request) {
        Pertanyaan asked = Pertanyaan.of(kecamatan, tahun, tabel, row, column);
        asked.unlessMayRead(CurrentActor.of(caller));
        Labels words = Labels.of(RequestLanguage.of(request));
        return PenjelasanJson.of(jelaskan.of(asked, at.moment(), words, false), words);
    }
}
