package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import java.util.List;

/** The generated year 2023 of one kecamatan: a plan, what became of it, and how far the report got. */
final class SyntheticYear {
    static final TahunAnggaran TAHUN = new TahunAnggaran(2023);

    private SyntheticYear() {}

    /** Its commands in playing order, always the same ones. */
    static List<SampleStep> of(Kecamatan kecamatan, SyntheticCourse course) {
        SyntheticFigures figures = SyntheticFigures.draw(kecamatan.code().value(), course);
        SyntheticSteps steps = new SyntheticSteps(kecamatan.code());
        new SyntheticPlan(kecamatan, figures).addTo(steps);
        new SyntheticResults(kecamatan, course, figures).addTo(steps);
        new SyntheticReport(kecamatan.code(), course).addTo(steps);
        return steps.toList();
    }

    /** The month that ends a quarter. */
    static Bulan lastMonth(Masa quarter) {
        return new Bulan(
                switch (quarter) {
                    case TW1 -> 3;
                    case TW2 -> 6;
                    case TW3 -> 9;
                    case TW4, TAHUN -> 12;
                });
    }

    /** A budget line as part of a key. */
    static String slug(MataAnggaran line) {
        return line.jenis() == JenisBelanja.MODAL
                ? line.subKegiatan() + "-modal"
                : line.subKegiatan().value();
    }
}
