package id.jejakkinerja.kernel.value;

/** A budget line: the smallest thing that has a pagu of its own. */
public record MataAnggaran(KodeSubKegiatan subKegiatan, JenisBelanja jenis) implements Comparable<MataAnggaran> {
    @Override
    public int compareTo(MataAnggaran other) {
        int bySubKegiatan = subKegiatan.compareTo(other.subKegiatan);
        return bySubKegiatan != 0 ? bySubKegiatan : jenis.compareTo(other.jenis);
    }

    @Override
    public String toString() {
        return subKegiatan + "/" + jenis;
    }
}
