package id.jejakkinerja.query.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** How far the streams are folded, by stream. */
interface StreamRows extends JpaRepository<StreamRow, String> {
    /** Names of the streams from one name up to, not including, another. */
    @Query("select r.stream from StreamRow r where r.stream >= :from and r.stream < :to order by r.stream")
    List<String> names(String from, String to);
}
