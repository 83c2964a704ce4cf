package id.jejakkinerja.query.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The consolidated rows. */
interface CapaianEntries extends JpaRepository<CapaianEntry, CapaianKey> {
    List<CapaianEntry> findByTahun(int tahun);
}
