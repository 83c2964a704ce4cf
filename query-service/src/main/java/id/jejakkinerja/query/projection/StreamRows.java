package id.jejakkinerja.query.projection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** The kept states, by stream. */
interface StreamRows extends JpaRepository<StreamRow, String> {
    /** Names of the streams from one name up to, not including, another. */
    @Query("select r.stream from StreamRow r where r.stream >= :from and r.stream < :to order by r.stream")
    List<String> names(String from, String to);

    /** A row and its version: its generation and the transaction that wrote it. */
    interface Version {
        String getStream();

        long getVersion();
    }

    /** The versions of rows, of those that there are. */
    @NativeQuery("select s.stream, s.version from stream_state s where s.stream in (:streams)")
    List<Version> versions(Collection<String> streams);
}
