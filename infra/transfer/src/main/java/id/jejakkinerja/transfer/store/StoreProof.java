package id.jejakkinerja.transfer.store;

import id.jejakkinerja.kernel.evidence.TreeAccumulator;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.transfer.file.AnswersDigest;
import id.jejakkinerja.transfer.file.LogLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a store would prove to be if it were exported now.
 *
 * @param root over all events
 * @param answersSha256 over the lines of all answers
 */
record StoreProof(TreeHash root, String answersSha256) {
    static StoreProof of(Connection connection) throws SQLException {
        try (StoreSnapshot snapshot = StoreSnapshot.of(connection)) {
            TreeAccumulator tree = new TreeAccumulator();
            try (StoredEvents events = snapshot.events()) {
                for (Optional<LogLine.Event> next = events.next(); next.isPresent(); next = events.next()) {
                    tree.add(next.get().leaf().hash());
                }
            }
            AnswersDigest digest = new AnswersDigest();
            try (StoredAnswers answers = snapshot.answers()) {
                for (Optional<LogLine.Answer> next = answers.next(); next.isPresent(); next = answers.next()) {
                    digest.add(next.get());
                }
            }
            return new StoreProof(tree.root(), digest.hex());
        }
    }
}
