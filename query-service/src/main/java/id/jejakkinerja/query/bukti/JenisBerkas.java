package id.jejakkinerja.query.bukti;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The kinds of files that are taken, told by their first bytes: what a file calls itself proves nothing. */
public enum JenisBerkas {
    /** ISO 32000-2, 7.5.2. */
    PDF(MediaType.APPLICATION_PDF_VALUE, "255044462d"),
    /** ISO/IEC 10918-1, Annex B: start of image, then a marker. */
    JPEG(MediaType.IMAGE_JPEG_VALUE, "ffd8ff"),
    /** ISO/IEC 15948, 5.2. */
    PNG(MediaType.IMAGE_PNG_VALUE, "89504e470d0a1a0a");

    /** Bytes of the longest of these beginnings. */
    private static final int LONGEST = 8;

    private final String mediaType;
    /** In lower-case hex. */
    private final String begins;

    JenisBerkas(String mediaType, String begins) {
        this.mediaType = mediaType;
        this.begins = begins;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<JenisBerkas> of(byte[] content) {
        String first = HexFormat.of().formatHex(content, 0, Math.min(content.length, LONGEST));
        return Stream.of(values()).filter(kind -> first.startsWith(kind.begins)).findFirst();
    }
}
