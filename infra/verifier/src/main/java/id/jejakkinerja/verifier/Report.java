package id.jejakkinerja.verifier;

import id.jejakkinerja.kernel.evidence.bundle.BundleFigures;
import id.jejakkinerja.verifier.bundle.BundleReport;
import id.jejakkinerja.verifier.bundle.StreamEnd;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.Findings;
import id.jejakkinerja.verifier.report.Verdict;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Findings in plain words. */
final class Report {
    private static final List<Area> OF_BUNDLES = List.of(
            Area.ZIP,
            Area.KEYS,
            Area.TRUST,
            Area.CHECKPOINT,
            Area.EVENTS,
            Area.ORDER,
            Area.PROOFS,
            Area.README,
            Area.EXPECTATION);
    private static final List<Area> OF_CHECKPOINTS = List.of(Area.CHECKPOINT, Area.CONSISTENCY);
    private static final int MOST_STREAMS = 100;

    private final Texts texts;
    private final PrintStream out;

    Report(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    Exit bundle(String fileName, String sha256, BundleReport report) {
        say("bundle.file", fileName, sha256);
        BundleFigures figures = report.figures();
        if (figures != null) {
            say(
                    "bundle.figures",
                    figures.checkpoint().origin(),
                    figures.checkpoint().treeSize(),
                    figures.checkpoint().root().base64(),
                    figures.events(),
                    figures.keys());
        }
        out.println();
        areas(OF_BUNDLES, report.findings());
        if (figures != null) {
            streams(report.streams());
            say("bundle.limits", figures.checkpoint().treeSize());
            out.println();
        }
        if (report.findings().count() > 0) {
            return failed(report.findings());
        }
        say(report.findings().of(Area.TRUST) == Verdict.HOLDS ? "bundle.holds" : "bundle.holds-untrusted");
        return Exit.HOLDS;
    }

    Exit comparison(String older, String newer, Findings findings) {
        say("comparison.files", older, newer);
        out.println();
        areas(OF_CHECKPOINTS, findings);
        if (findings.count() > 0) {
            return failed(findings);
        }
        say("comparison.holds");
        return Exit.HOLDS;
    }

    private Exit failed(Findings findings) {
        say("fails", findings.count());
        return Exit.FAULT;
    }

    private void areas(List<Area> areas, Findings findings) {
        for (Area area : areas) {
            Verdict verdict = findings.of(area);
            out.println(texts.say("verdict." + verdict) + " " + texts.say("area." + area + "." + verdict));
            List<Fault> faults = findings.faults(area);
            faults.forEach(fault -> out.println("    - " + fault.code() + ": "
                    + texts.say(fault.code().name(), fault.figures().toArray())));
            if (findings.count(area) > faults.size()) {
                out.println("    - " + texts.say("more", findings.count(area) - faults.size()));
            }
        }
        out.println();
    }

    private void streams(Map<String, StreamEnd> streams) {
        say("streams", streams.size());
        streams.entrySet().stream().limit(MOST_STREAMS).forEach(stream -> {
            StreamEnd end = stream.getValue();
            say("stream", stream.getKey(), end.events(), end.sequence(), end.position(), end.id());
        });
        if (streams.size() > MOST_STREAMS) {
            say("more", streams.size() - MOST_STREAMS);
        }
        out.println();
    }

    private void say(String key, Object... figures) {
        out.println(texts.say(key, figures));
    }
}
