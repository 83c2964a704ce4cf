package id.jejakkinerja.query.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The consolidated rows. */
interface CapaianEntries extends JpaRepository<CapaianEntry, CapaianKey> {
    /** Those of one kabupaten, {@code prefix} being its code and a dot: the country's others are not read along. */
    List<CapaianEntry> findByTahunAndKecamatanStartingWith(int tahun, String prefix);
}
