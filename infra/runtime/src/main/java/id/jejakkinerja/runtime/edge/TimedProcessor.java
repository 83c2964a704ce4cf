package id.jejakkinerja.runtime.edge;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** What Tomcat does for one connection at a time, with the knowledge of how long it has been waiting for the client. */
final class TimedProcessor extends Http11Processor implements SlowClients.Connection {
    private final SlowClients watch;

    /** Tomcat has read what there was of a header and awaits the rest. */
    private volatile boolean headerBegun;

    TimedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, SlowClients watch) {
        super(protocol, adapter);
        this.watch = watch;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        headerBegun = false;
        watch.add(this);
        SocketState state = super.service(socket);
        if (state == SocketState.LONG) {
            headerBegun = !isAsync();
        } else {
            watch.remove(this);
        }
        return state;
    }

    /** The watch looks on from its own thread; what it sees may be a moment old, which is all the same to it. */
    @Override
    public SlowClients.Waiting waitingFor() {
        if (headerBegun) {
            return SlowClients.Waiting.HEADER;
        }
        return switch (getRequest().getRequestProcessor().getStage()) {
            case Constants.STAGE_PARSE -> SlowClients.Waiting.HEADER;
            case Constants.STAGE_SERVICE, Constants.STAGE_ENDINPUT ->
                isRequestBodyFullyRead() ? SlowClients.Waiting.NOTHING : SlowClients.Waiting.BODY;
            default -> SlowClients.Waiting.NOTHING;
        };
    }

    @Override
    public Duration age() {
        long started = getRequest().getStartTimeNanos();
        return started < 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - started);
    }

    @Override
    public long announced() {
        return getRequest().getContentLengthLong();
    }

    @Override
    public boolean isOver() {
        SocketWrapperBase<?> socket = socketWrapper;
        return socket == null || socket.isClosed();
    }

    /**
     * Ends the input only. Whoever reads, Tomcat's poller or a thread at work, finds the end of the stream and takes the connection
     * down in its own way; an answer may still go out. Closing the channel under their hands would be the riskier cut.
     */
    @Override
    public void cut() throws IOException {
        SocketWrapperBase<?> socket = socketWrapper;
        if (socket != null && socket.getSocket() instanceof NioChannel channel) {
            channel.getIOChannel().shutdownInput();
        }
    }
}
