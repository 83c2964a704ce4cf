package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes the README and the zip. */
final class ZipForger {
    private ZipForger() {}

    /** Other advice. */
    static byte[] editReadme(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        String readme = parts.text(BundleEntries.README);
        parts.entries.replace(
                BundleEntries.README,
                switch (random.nextInt(4)) {
                    case 0 -> readme.replace(" --kunci kunci.vkey", "");
                    case 1 -> readme.replace("bukan dari pengirim", "atau dari pengirim");
                    case 2 -> readme + "\n";
                    default -> readme.replaceFirst("(Peristiwa +)", "$11");
                });
        return parts.zipAsIs();
    }

    /** Something was dropped by a forger who forgot the figures. */
    static byte[] staleReadme(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        int at = random.nextInt(parts.events.size());
        parts.events.remove(at);
        parts.proofs.remove(at);
        return parts.zipWithOldReadme();
    }

    static byte[] entryAdded(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        String[] names = {"catatan.txt", "keys/01.note", "../README.txt", "events.ndjson ", "META-INF/"};
        parts.entries.put(names[random.nextInt(names.length)], "x\n");
        return parts.zipAsIs();
    }

    static byte[] entryDropped(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        List<String> names = new ArrayList<>(parts.entries.keySet());
        parts.entries.remove(names.get(random.nextInt(names.size())));
        return parts.zipAsIs();
    }

    static byte[] entriesMoved(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        Map<String, String> before = new LinkedHashMap<>(parts.entries);
        List<String> names = new ArrayList<>(before.keySet());
        names.add(names.remove(random.nextInt(names.size() - 1)));
        parts.entries.clear();
        names.forEach(name -> parts.entries.put(name, before.getOrDefault(name, "")));
        return parts.zipAsIs();
    }

    /** In front, behind, or inside. */
    static byte[] bytesAdded(HonestBundle honest, Random random) {
        byte[] zip = honest.zip();
        int[] places = {0, zip.length, Parts.recordOf(BundleEntries.EVENTS, zip), random.nextInt(zip.length)};
        int at = places[random.nextInt(places.length)];
        byte[] longer = new byte[zip.length + 1 + random.nextInt(30)];
        random.nextBytes(longer);
        System.arraycopy(zip, 0, longer, 0, at);
        int rest = zip.length - at;
        System.arraycopy(zip, at, longer, longer.length - rest, rest);
        return longer;
    }

    static byte[] cutOff(HonestBundle honest, Random random) {
        byte[] zip = honest.zip();
        return Arrays.copyOf(zip, random.nextBoolean() ? random.nextInt(zip.length) : zip.length - 1);
    }

    /** A bit of a local record: version, flags, method, time, CRC, sizes or length of the name. */
    static byte[] recordEdited(HonestBundle honest, Random random) {
        byte[] zip = honest.zip();
        List<String> names = new ArrayList<>(honest.parts().entries.keySet());
        int record = Parts.recordOf(names.get(random.nextInt(names.size())), zip);
        zip[record + random.nextInt(30)] ^= (byte) (1 << random.nextInt(8));
        return zip;
    }

    static byte[] bitFlipped(HonestBundle honest, Random random) {
        byte[] zip = honest.zip();
        zip[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
        return zip;
    }
}
