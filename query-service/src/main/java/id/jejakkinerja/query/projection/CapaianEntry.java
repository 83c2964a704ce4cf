package id.jejakkinerja.query.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A kecamatan's year in one row, as it is kept. */
@Entity
@Table(name = "capaian")
@IdClass(CapaianKey.class)
class CapaianEntry {
    @Id
    private @Nullable String kecamatan;

    @Id
    private int tahun;

    private long position;
    private @Nullable String capaian;

    /** For JPA. */
    protected CapaianEntry() {}

    CapaianEntry(String kecamatan, int tahun) {
        this.kecamatan = kecamatan;
        this.tahun = tahun;
    }

    long position() {
        return position;
    }

    String capaian() {
        return Objects.requireNonNull(capaian);
    }

    void reached(long newPosition, String newCapaian) {
        this.position = Math.max(position, newPosition);
        this.capaian = newCapaian;
    }

    /** Kecamatan, year, position, row. */
    Object[] columns() {
        return new Object[] {kecamatan, tahun, position, capaian};
    }
}
