package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;

/** What one stream's events add up to. A value; evolving gives a new one and never refuses what has happened. */
public sealed interface StreamState permits RenstraState, IkuState, TahunState, KabupatenState {

    StreamId stream();

    LogPosition reached();

    /** The state before the first event. */
    static StreamState initial(StreamId stream) {
        return switch (Kind.of(stream)) {
            case RENSTRA -> RenstraState.initial(stream);
            case IKU -> IkuState.initial(stream);
            case TAHUN_KINERJA -> TahunState.initial(stream);
            case KABUPATEN -> KabupatenState.initial(stream);
        };
    }

    /**
     * The state after one more event of the stream.
     *
     * @throws ClassCastException for an event that cannot be in this kind of stream
     */
    default StreamState evolve(Recorded<?> recorded) {
        Origin origin = Origin.of(recorded);
        return switch (this) {
            case RenstraState state -> state.evolve(RenstraEvent.class.cast(recorded.event()), origin);
            case IkuState state -> state.evolve(IkuEvent.class.cast(recorded.event()), origin);
            case TahunState state -> state.evolve(TahunKinerjaEvent.class.cast(recorded.event()), origin);
            case KabupatenState state -> state.evolve(KabupatenEvent.class.cast(recorded.event()), origin);
        };
    }

    /** The kinds of streams that states exist for. */
    enum Kind {
        RENSTRA,
        IKU,
        TAHUN_KINERJA,
        KABUPATEN;

        /** @throws IllegalArgumentException for a stream of no known kind */
        static Kind of(StreamId stream) {
            if (stream.isRenstra()) {
                return RENSTRA;
            }
            if (stream.isIku()) {
                return IKU;
            }
            if (stream.isTahunKinerja()) {
                return TAHUN_KINERJA;
            }
            if (stream.isKabupaten()) {
                return KABUPATEN;
            }
            throw new IllegalArgumentException("no state for stream " + stream);
        }
    }
}
