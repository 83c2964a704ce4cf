package id.jejakkinerja.query.projection;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The consolidated rows. */
interface CapaianEntries extends JpaRepository<CapaianEntry, CapaianKey> {
    /** Those of one kabupaten, {@code prefix} being its code and a dot: the country's others are not read along. */
    List<CapaianEntry> findByTahunAndKecamatanStartingWith(int tahun, String prefix);

    /** The newest year that any kecamatan of a kabupaten has a row of. */
    @Query("select max(e.tahun) from CapaianEntry e where e.kecamatan like concat(:prefix, '%')")
    Optional<Integer> newest(String prefix);
}
