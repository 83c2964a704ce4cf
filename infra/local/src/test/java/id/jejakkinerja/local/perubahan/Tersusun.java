package id.jejakkinerja.local.perubahan;

import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.TujuanId;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Documents put together again from their fields, by the constructors of the kernel's own records: a component that the fields leave out
 * cannot be given, so a version that comes back whole was laid out whole. Printed order is not content, so all is sorted by id.
 */
record Tersusun(IsiDokumen isi) {

    /** What a signed agreement says. */
    record Pk(Pihak pertama, Pihak kedua, List<TargetPK> targets, List<PaguProgram> pagu) {
        static Pk of(PkVersion v) {
            return new Pk(
                    v.pihakPertama(),
                    v.pihakKedua(),
                    v.targets().stream()
                            .sorted(Comparator.comparing(TargetPK::indikator))
                            .toList(),
                    v.pagu().stream()
                            .sorted(Comparator.comparing(PaguProgram::program))
                            .toList());
        }
    }

    Pk pk() {
        return new Pk(
                pihak("pihak/pertama"),
                pihak("pihak/kedua"),
                ids("target").stream()
                        .map(id -> new TargetPK(new IndikatorId(id), nilai("target/" + id)))
                        .toList(),
                ids("program").stream()
                        .map(kode -> new PaguProgram(
                                new KodeProgram(kode), new Rupiah(new BigDecimal(text("program/" + kode + "/pagu")))))
                        .toList());
    }

    private Pihak pihak(String path) {
        return new Pihak(text(path + "/nama"), text(path + "/jabatan"));
    }

    StrukturRenstra renstra() {
        return new StrukturRenstra(ids("tujuan").stream().map(this::tujuan).toList());
    }

    private Tujuan tujuan(String id) {
        return new Tujuan(
                new TujuanId(id),
                text("tujuan/" + id + "/nama"),
                text("tujuan/" + id + "/indikator"),
                ids("sasaran").stream()
                        .filter(s -> text("sasaran/" + s + "/tujuan").equals(id))
                        .map(this::sasaran)
                        .toList());
    }

    private Sasaran sasaran(String id) {
        return new Sasaran(
                new SasaranId(id),
                text("sasaran/" + id + "/nama"),
                ids("indikator").stream()
                        .filter(i -> text("indikator/" + i + "/sasaran").equals(id))
                        .map(this::indikator)
                        .toList());
    }

    private IndikatorRenstra indikator(String id) {
        String path = "indikator/" + id;
        SortedMap<TahunAnggaran, Nilai> target = new TreeMap<>();
        String targets = path + "/target/";
        isi.isian().keySet().stream().filter(p -> p.startsWith(targets)).forEach(p -> {
            target.put(new TahunAnggaran(Integer.parseInt(p.substring(targets.length()))), nilai(p));
        });
        return new IndikatorRenstra(
                new IndikatorId(id),
                text(path + "/nama"),
                Arrays.stream(Satuan.values())
                        .filter(s -> s.wire().equals(text(path + "/satuan")))
                        .findFirst()
                        .orElseThrow(),
                Arah.valueOf(text(path + "/arah")),
                Agregasi.valueOf(text(path + "/agregasi")),
                target);
    }

    /** The same version in the order of its ids. */
    static StrukturRenstra sorted(StrukturRenstra version) {
        return new StrukturRenstra(version.tujuan().stream()
                .sorted(Comparator.comparing(t -> t.id().value()))
                .map(t -> new Tujuan(
                        t.id(),
                        t.nama(),
                        t.indikator(),
                        t.sasaran().stream()
                                .sorted(Comparator.comparing(s -> s.id().value()))
                                .map(Tersusun::sorted)
                                .toList()))
                .toList());
    }

    private static Sasaran sorted(Sasaran s) {
        return new Sasaran(
                s.id(),
                s.nama(),
                s.indikator().stream()
                        .sorted(Comparator.comparing(IndikatorRenstra::id))
                        .toList());
    }

    private List<String> ids(String kind) {
        return List.copyOf(new TreeSet<>(isi.isian().keySet().stream()
                .filter(p -> p.startsWith(kind + "/"))
                .map(p -> p.split("/", 3)[1])
                .toList()));
    }

    private Nilai nilai(String path) {
        return Nilai.of(text(path));
    }

    private String text(String path) {
        Map<String, String> fields = isi.isian();
        return Objects.requireNonNull(fields.get(path), path);
    }
}
