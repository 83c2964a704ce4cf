package id.jejakkinerja.query.projection;

import id.jejakkinerja.query.fold.StreamState;

/**
 * A stream as far as it is folded.
 *
 * @param sequence of the last event folded, or what its row says of that
 * @param position of the same event
 */
public record FoldedStream(StreamState state, long sequence, long position) {

    /** What some events give. */
    public static FoldedStream of(StreamState state, long sequence) {
        return new FoldedStream(state, sequence, state.reached().position());
    }
}
