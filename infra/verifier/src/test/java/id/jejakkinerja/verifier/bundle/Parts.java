package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.Leaf;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.BundleFigures;
import id.jejakkinerja.kernel.evidence.bundle.BundleReadme;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.ZipForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A bundle taken apart, to be changed and put together again by somebody who knows the format as well as we do. */
final class Parts {
    /** Name to text; a forger may add, drop and move entries. */
    final Map<String, String> entries = new LinkedHashMap<>();

    final List<String> events = new ArrayList<>();
    final List<String> proofs = new ArrayList<>();

    static Parts of(byte[] zip) {
        Parts parts = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.events.addAll(parts.lines(BundleEntries.EVENTS));
        parts.proofs.addAll(parts.lines(BundleEntries.PROOFS));
        return parts;
    }

    private List<String> lines(String name) {
        return text(name).lines().toList();
    }

    String text(String name) {
        return entries.getOrDefault(name, "");
    }

    int keys() {
        return (int)
                entries.keySet().stream().filter(name -> name.endsWith(".vkey")).count();
    }

    /** Replaces all keys and the notes between them. */
    void keys(List<SigningKey> keys, List<String> successions) {
        String readme = text(BundleEntries.README);
        String checkpoint = text(BundleEntries.CHECKPOINT);
        entries.clear();
        entries.put(BundleEntries.README, readme);
        entries.put(BundleEntries.CHECKPOINT, checkpoint);
        for (int number = 1; number <= keys.size(); number++) {
            entries.put(BundleEntries.key(number), keys.get(number - 1).verifier() + "\n");
            if (number > 1) {
                entries.put(BundleEntries.succession(number), successions.get(number - 2));
            }
        }
        entries.put(BundleEntries.EVENTS, "");
        entries.put(BundleEntries.PROOFS, "");
    }

    /** The zip, with the README that says what is in it now. */
    byte[] zip() {
        joinLines();
        entries.replace(BundleEntries.README, readme());
        return zipAsIs();
    }

    /** The zip with an old README. */
    byte[] zipWithOldReadme() {
        joinLines();
        return zipAsIs();
    }

    private void joinLines() {
        entries.replace(BundleEntries.EVENTS, joined(events));
        entries.replace(BundleEntries.PROOFS, joined(proofs));
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private String readme() {
        BundledEvent last = events.isEmpty() ? null : BundledEvent.parse(events.getLast());
        return BundleReadme.text(new BundleFigures(
                Checkpoint.parse(
                        SignedNote.parse(text(BundleEntries.CHECKPOINT)).unverifiedText()),
                keys(),
                events.size(),
                last == null ? 0 : last.position(),
                last == null ? "" : last.id(),
                Leaf.sha256(bytes(text(BundleEntries.EVENTS))),
                Leaf.sha256(bytes(text(BundleEntries.PROOFS)))));
    }

    /** The entries as they stand, in a zip without a fault. */
    byte[] zipAsIs() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        List<ZipForm.Entry> written = new ArrayList<>();
        entries.forEach((name, text) -> {
            CRC32 crc = new CRC32();
            crc.update(bytes(text));
            ZipForm.Entry entry = new ZipForm.Entry(name, crc.getValue(), bytes(text).length);
            written.add(entry);
            zip.writeBytes(ZipForm.local(entry));
            zip.writeBytes(bytes(text));
        });
        zip.writeBytes(ZipForm.directory(written));
        return zip.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where an entry's local record begins in a zip. */
    static int recordOf(String name, byte[] zip) {
        byte[] wanted = bytes(name);
        for (int at = ZipForm.LOCAL_BYTES; at < zip.length - wanted.length; at++) {
            int record = at - ZipForm.LOCAL_BYTES;
            // The README speaks of the other entries by their names.
            if (zip[record] == 'P' && Arrays.equals(zip, at, at + wanted.length, wanted, 0, wanted.length)) {
                return record;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
