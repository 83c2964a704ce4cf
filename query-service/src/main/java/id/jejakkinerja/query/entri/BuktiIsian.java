package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.bukti.BerkasDitolak;
import id.jejakkinerja.query.pages.PageWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The field of a file. What was brought once need not be brought again when the form comes back: its digest comes along. */
@Component
class BuktiIsian {
    static final String FIELD = "bukti";
    private static final String KEPT_NAME = "bukti.nama";
    private static final String KEPT_DIGEST = "bukti.sha256";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Berkas files;

    BuktiIsian(Berkas files) {
        this.files = files;
    }

    static Isian field(PageWords words) {
        return Isian.of(FIELD, Isian.Jenis.BERKAS, words.text("entri.bukti"))
                .hint(words.text("entri.hint.bukti"))
                .longest(Berkas.MOST)
                .optional();
    }

    /** Keeps the file that came with a form, and notes in the form that it did. */
    void keep(@Nullable MultipartFile file, Kiriman kiriman, Konteks konteks) {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || (file.isEmpty() && (name == null || name.isEmpty()))) {
            return;
        }
        try {
            Berkas.measure(file.getSize());
            Bukti kept = files.keep(konteks.kecamatan(), konteks.actor(), name == null ? "" : name, file.getBytes());
            kiriman.retype(KEPT_NAME, kept.fileName());
            kiriman.retype(KEPT_DIGEST, kept.sha256());
        } catch (BerkasDitolak e) {
            kiriman.fault(FIELD, konteks.words().text("entri.salah.bukti." + e.sebab()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the kept file in the command; one that was not kept for this kecamatan is not there. */
    void fill(ObjectNode command, Kiriman kiriman, Konteks konteks) {
        ArrayNode evidence = command.putArray("evidence");
        String digest = kiriman.typed(KEPT_DIGEST);
        if (DIGEST.matcher(digest).matches()) {
            files.named(digest, konteks.kecamatan())
                    .ifPresent(kept -> evidence.addObject()
                            .put("fileName", kept.fileName())
                            .put("sha256", kept.sha256()));
        }
    }
}
