package id.jejakkinerja.query.bukti;

import java.util.Arrays;
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

    private final String mediaType;
    private final byte[] begins;

    JenisBerkas(String mediaType, String begins) {
        this.mediaType = mediaType;
        this.begins = HexFormat.of().parseHex(begins);
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<JenisBerkas> of(byte[] content) {
        return Stream.of(values())
                .filter(kind -> content.length > kind.begins.length
                        && Arrays.equals(kind.begins, Arrays.copyOf(content, kind.begins.length)))
                .findFirst();
    }
}
