package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/kecamatan}: the 31 kecamatan, for anyone who is signed in. */
@RestController
@Tag(name = "kecamatan")
class KecamatanController {
    /**
     * One kecamatan.
     *
     * @param tile its place in the north-up tile map
     */
    record Item(String code, String name, Tile tile) {}

    /** Counted from 0 in the north-west. */
    record Tile(int column, int row) {}

    @GetMapping("/api/v1/kecamatan")
    List<Item> all() {
        return DaftarKecamatan.all().stream().map(KecamatanController::item).toList();
    }

    private static Item item(Kecamatan kecamatan) {
        return new Item(
                kecamatan.code().value(), kecamatan.name(), new Tile(kecamatan.tileColumn(), kecamatan.tileRow()));
    }
}
