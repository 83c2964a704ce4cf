package id.jejakkinerja.transfer.file;

import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.SigningKey;

/** What the last line signs. Its second line is no number, so nobody can pass it off as a checkpoint. */
record ClosingNote(String origin, long events, long answers, String sha256) {
    String sign(SigningKey key) {
        return SignedNote.sign(text(), key).toString();
    }

    String text() {
        return origin + "/export\nevents " + events + "\nanswers " + answers + "\nsha256 " + sha256 + "\n";
    }
}
