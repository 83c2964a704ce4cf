package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import java.util.List;
import java.util.stream.Stream;

/** The budget lines of a year, to choose from and to name. */
final class MataPilihan {
    private MataPilihan() {}

    /** The lines that have a pagu. */
    static List<Isian.Opsi> allotted(Konteks konteks) {
        return konteks.state().anggaran().lines().values().stream()
                .map(line -> option(line.line(), konteks))
                .toList();
    }

    /** Every line the plan could have: each sub kegiatan with each kind of spending. */
    static List<Isian.Opsi> planned(Konteks konteks) {
        return konteks.rkt().stream()
                .flatMap(rkt -> rkt.subKegiatan())
                .flatMap(s -> Stream.of(JenisBelanja.values()).map(jenis -> new MataAnggaran(s.kode(), jenis)))
                .sorted()
                .map(line -> option(line, konteks))
                .toList();
    }

    static MataAnggaran read(String chosen) {
        String[] parts = chosen.split("/", -1);
        return new MataAnggaran(new KodeSubKegiatan(parts[0]), JenisBelanja.valueOf(parts[1]));
    }

    static String label(MataAnggaran line, Konteks konteks) {
        String nama = Nomenklatur.of(konteks.tahun())
                .name(line.subKegiatan())
                .orElse(line.subKegiatan().value());
        return nama + ", " + konteks.words().labels().of(line.jenis());
    }

    private static Isian.Opsi option(MataAnggaran line, Konteks konteks) {
        return Isian.Opsi.named(line.toString(), line.subKegiatan() + " " + label(line, konteks));
    }
}
