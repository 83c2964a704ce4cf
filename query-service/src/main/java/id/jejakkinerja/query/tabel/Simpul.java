package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.Anggaran;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of the budget tree. Its money is the sum of its children's, so parent and children cannot disagree.
 *
 * @param kode program, kegiatan or sub kegiatan code
 * @param nama from the code list of the year; the code itself where the list lacks it
 */
record Simpul(Level level, Scalar kode, String nama, Dana dana) {

    String key() {
        return kode.toString();
    }

    /** The id its output or outcome indicator goes by. */
    IndikatorId indikator() {
        return new IndikatorId(key());
    }

    /** The tree over some sub kegiatan in code order, parents before children. */
    static List<Simpul> tree(Anggaran anggaran, TahunAnggaran tahun, Collection<KodeSubKegiatan> codes) {
        Nomenklatur names = Nomenklatur.of(tahun);
        SortedMap<KodeProgram, SortedMap<KodeKegiatan, List<KodeSubKegiatan>>> programs = new TreeMap<>();
        codes.stream()
                .distinct()
                .sorted()
                .forEach(kode -> programs.computeIfAbsent(kode.program(), p -> new TreeMap<>())
                        .computeIfAbsent(kode.kegiatan(), k -> new ArrayList<>())
                        .add(kode));
        List<Simpul> nodes = new ArrayList<>();
        programs.forEach((program, kegiatan) -> {
            List<Simpul> below = new ArrayList<>();
            List<Dana> parts = new ArrayList<>();
            kegiatan.forEach((kode, subs) -> parts.add(addKegiatan(below, anggaran, names, kode, subs)));
            nodes.add(new Simpul(Level.PROGRAM, program, names.name(program).orElse(program.value()), Dana.sum(parts)));
            nodes.addAll(below);
        });
        return nodes;
    }

    private static Dana addKegiatan(
            List<Simpul> nodes, Anggaran anggaran, Nomenklatur names, KodeKegiatan kode, List<KodeSubKegiatan> subs) {
        List<Simpul> leaves = subs.stream()
                .map(s -> new Simpul(Level.SUB_KEGIATAN, s, names.name(s).orElse(s.value()), Dana.of(anggaran, s)))
                .toList();
        Dana sum = Dana.sum(leaves.stream().map(Simpul::dana).toList());
        nodes.add(new Simpul(Level.KEGIATAN, kode, names.name(kode).orElse(kode.value()), sum));
        nodes.addAll(leaves);
        return sum;
    }

    /** The money of each sub kegiatan of a tree. */
    static List<Dana> parts(Collection<Simpul> tree) {
        return tree.stream()
                .filter(n -> n.level() == Level.SUB_KEGIATAN)
                .map(Simpul::dana)
                .toList();
    }

    /** The money of all nodes together, each counted once. */
    static Dana total(Collection<Simpul> tree) {
        return Dana.sum(tree.stream()
                .filter(n -> n.level() == Level.PROGRAM)
                .map(Simpul::dana)
                .toList());
    }
}
