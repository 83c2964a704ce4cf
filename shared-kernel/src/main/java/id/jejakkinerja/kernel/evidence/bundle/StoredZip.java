package id.jejakkinerja.kernel.evidence.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Collects the entries of a zip and writes them in the one form there is. */
final class StoredZip {
    private record Part(ZipForm.Entry entry, Content content) {}

    @FunctionalInterface
    private interface Content {
        void copyTo(OutputStream out) throws IOException;
    }

    private final List<Part> parts = new ArrayList<>();

    void text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        parts.add(new Part(new ZipForm.Entry(name, crc.getValue(), bytes.length), out -> out.write(bytes)));
    }

    void file(String name, LineFile lines) {
        parts.add(new Part(new ZipForm.Entry(name, lines.crc(), lines.size()), lines::copyTo));
    }

    void writeTo(OutputStream out) throws IOException {
        // First what can fail, so that nothing is written of a zip that would be too large.
        byte[] directory = ZipForm.directory(parts.stream().map(Part::entry).toList());
        for (Part part : parts) {
            out.write(ZipForm.local(part.entry));
            part.content.copyTo(out);
        }
        out.write(directory);
    }
}
