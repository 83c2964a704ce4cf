package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.pages.PageWords;
import java.util.List;

/** The fields of a legal basis. */
final class DasarIsian {
    private DasarIsian() {}

    static List<Isian> fields(PageWords words) {
        return List.of(
                Isian.of("basisKind", Jenis.TEKS, words.text("entri.dasar.kind"))
                        .hint(words.text("entri.hint.dasar")),
                Isian.of("basisNumber", Jenis.TEKS, words.text("entri.dasar.number")),
                Isian.of("basisDate", Jenis.TANGGAL, words.text("entri.dasar.date")));
    }

    static void fill(ObjectNode command, Kiriman kiriman) {
        command.putObject("basis")
                .put("kind", kiriman.text("basisKind"))
                .put("number", kiriman.text("basisNumber"))
                .put("date", NilaiIsian.text(kiriman.tanggal("basisDate")));
    }
}
