package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.ZipForm;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The entries are the known ones in their order, and every byte between and after them is the one that a writer puts there. So whatever
 * program unpacks the zip shows its user just what was verified.
 */
final class ZipAsWritten implements BundleRule {
    @Override
    public Area area() {
        return Area.ZIP;
    }

    @Override
    public void claims(BundleFile bundle, Claims claims, Findings found) throws IOException {
        List<ZipForm.Entry> entries =
                bundle.parts().stream().map(BundleFile.Part::entry).toList();
        List<String> names = entries.stream().map(ZipForm.Entry::name).toList();
        List<String> expected = BundleEntries.names(claims.keys().size());
        if (!names.equals(expected)) {
            found.add(Fault.of(FaultCode.ZIP_ENTRIES, names, expected));
            return;
        }
        long at = 0;
        for (BundleFile.Part part : bundle.parts()) {
            byte[] local = ZipForm.local(new ZipForm.Entry(
                    part.entry().name(), crc(bundle, part), part.entry().size()));
            if (!Arrays.equals(bundle.bytes(at, part.offset()), local)) {
                found.add(Fault.of(FaultCode.ZIP_RECORD, part.entry().name()));
            }
            at = part.offset() + part.entry().size();
        }
        byte[] directory = ZipForm.directory(entries);
        if (bundle.size() - at != directory.length || !Arrays.equals(bundle.bytes(at, bundle.size()), directory)) {
            found.add(Fault.of(FaultCode.ZIP_RECORD, names.getLast()));
        }
    }

    private static long crc(BundleFile bundle, BundleFile.Part part) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(bundle.stream(part), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }
}
