package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who does what must not be done twice, as the databases see it. */
public final class Claims {
    /** The keys that relay and notary lock: "RELAY" and "NOTARY". */
    private static final long RELAY = 0x52454C4159L;

    private static final long NOTARY = 0x4E4F54415259L;

    private static final String HOLDERS = """
        select pid from pg_locks where locktype = 'advisory' and granted and objsubid = 1
        and (classid::bigint << 32) + objid::bigint = ?\
        """;
    private static final String SEGMENTS = """
        select owner, count(*) from query.token_entry
        where processor = 'live-view' and owner is not null group by owner\
        """;

    private final DatabaseAccess store;
    private final DatabaseAccess readModel;

    Claims(DatabaseAccess store, DatabaseAccess readModel) {
        this.store = store;
        this.readModel = readModel;
    }

    /** The sessions, of whichever command-service, that publish. */
    public List<Integer> relays() {
        return holders(RELAY);
    }

    /** The sessions that sign. */
    public List<Integer> notaries() {
        return holders(NOTARY);
    }

    private List<Integer> holders(long key) {
        try (Connection connection = KeptReader.connect(store);
                PreparedStatement statement = connection.prepareStatement(HOLDERS)) {
            statement.setLong(1, key);
            List<Integer> sessions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sessions.add(rows.getInt(1));
                }
            }
            return sessions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many segments of the live view each query-service folds, by the name it claims them under. */
    public Map<String, Integer> segments() {
        try (Connection connection = KeptReader.connect(readModel);
                PreparedStatement statement = connection.prepareStatement(SEGMENTS);
                ResultSet rows = statement.executeQuery()) {
            Map<String, Integer> segments = new TreeMap<>();
            while (rows.next()) {
                segments.put(rows.getString(1), rows.getInt(2));
            }
            return segments;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last event that a checkpoint of the notary covers; 0 before the first. */
    public long signed() {
        try (Connection connection = KeptReader.connect(store)) {
            return KeptReader.number(connection, "select coalesce(max(position), 0) from notary.checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
