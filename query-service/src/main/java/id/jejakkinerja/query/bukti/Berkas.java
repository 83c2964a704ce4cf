package id.jejakkinerja.query.bukti;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.bukti.BerkasDitolak.Sebab;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where evidence is kept and found. A file is kept once, however often and by whomever it is brought. */
@Component
public class Berkas {
    /** In bytes. */
    public static final int MOST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    Berkas(@Qualifier("queryDataSource") DataSource queryDataSource) {
        this.jdbc = JdbcClient.create(queryDataSource);
    }

    /**
     * A kept file.
     *
     * @param fileName as it was brought
     */
    public record Isi(String fileName, String mediaType, Resource content) {}

    /**
     * Keeps a file for a kecamatan.
     *
     * @param fileName as its sender calls it; directories in it are left out
     * @return what an event names it by
     */
    @Transactional
    public Bukti keep(KodeKecamatan kecamatan, Actor actor, String fileName, byte[] content) throws BerkasDitolak {
        measure(content.length);
        JenisBerkas kind = JenisBerkas.of(content).orElseThrow(() -> new BerkasDitolak(Sebab.BUKAN_JENISNYA));
        Bukti bukti = new Bukti(name(fileName, kind), sha256(content));
        jdbc.sql("insert into evidence.file (sha256, media_type, content) values (?, ?, ?) on conflict do nothing")
                .params(bukti.sha256(), kind.mediaType(), content)
                .update();
        jdbc.sql("insert into evidence.upload (sha256, kecamatan, file_name, uploaded_by) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(bukti.sha256(), kecamatan.value(), bukti.fileName(), actor.subject())
                .update();
        return bukti;
    }

    /** Refuses a file by its size alone, in bytes: one that is too large need not be read. */
    public static void measure(long size) throws BerkasDitolak {
        if (size == 0) {
            throw new BerkasDitolak(Sebab.KOSONG);
        }
        if (size > MOST) {
            throw new BerkasDitolak(Sebab.TERLALU_BESAR);
        }
    }

    /** The kecamatan a file was brought for; none where there is no such file. */
    public List<KodeKecamatan> kecamatan(String sha256) {
        return jdbc.sql("select kecamatan from evidence.upload where sha256 = ? order by kecamatan")
                .param(sha256)
                .query((row, number) -> new KodeKecamatan(row.getString(1)))
                .list();
    }

    /**
     * Which of the files that events name are here and open to a reader. Events may name files that were never brought: a digest proves a
     * file wherever it lies. Asks once for each file, so keep it for one page and no longer.
     */
    public Predicate<Bukti> openTo(Actor reader) {
        Map<String, Boolean> known = new HashMap<>();
        return bukti -> known.computeIfAbsent(
                bukti.sha256(), sha256 -> kecamatan(sha256).stream().anyMatch(reader::mayRead));
    }

    /** What an event names a file by that was brought for a kecamatan. */
    public Optional<Bukti> named(String sha256, KodeKecamatan kecamatan) {
        return jdbc.sql("select file_name from evidence.upload where sha256 = ? and kecamatan = ?")
                .params(sha256, kecamatan.value())
                .query(String.class)
                .optional()
                .map(name -> new Bukti(name, sha256));
    }

    /** A file as it was brought for a kecamatan. */
    public Optional<Isi> find(String sha256, KodeKecamatan kecamatan) {
        return jdbc.sql("select u.file_name, f.media_type, f.content from evidence.upload u join evidence.file f"
                        + " using (sha256) where sha256 = ? and u.kecamatan = ?")
                .params(sha256, kecamatan.value())
                .query((row, number) ->
                        new Isi(row.getString(1), row.getString(2), new ByteArrayResource(row.getBytes(3))))
                .optional();
    }

    private static String name(String sent, JenisBerkas kind) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        String name = clean.isEmpty() ? "bukti." + kind.name().toLowerCase(Locale.ROOT) : clean;
        int surplus = name.codePointCount(0, name.length()) - LONGEST_NAME;
        return surplus <= 0 ? name : name.substring(name.offsetByCodePoints(0, surplus));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
