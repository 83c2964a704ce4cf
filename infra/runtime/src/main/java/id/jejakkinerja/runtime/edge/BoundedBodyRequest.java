package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request whose body ends in a coded refusal when it is longer than it may be, or breaks off before its end. */
final class BoundedBodyRequest extends HttpServletRequestWrapper {
    private final long limit;

    BoundedBodyRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new BoundedStream(super.getInputStream(), limit, getContentLengthLong());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private final long promised;
        private long read;

        /** @param promised the length that the body should have, or -1 when its end is marked */
        BoundedStream(ServletInputStream body, long limit, long promised) {
            this.body = body;
            this.limit = limit;
            this.promised = promised;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? count : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = some(bytes, offset, length);
            read += Math.max(count, 0);
            if (count < 0 && read < promised) {
                throw new InvalidCommand(Code.INCOMPLETE_BODY, Map.of());
            }
            if (read > limit) {
                throw new InvalidCommand(Code.TOO_LARGE, Map.of("limit", limit));
            }
            return count;
        }

        /** The client is gone, or was cut off because it was too slow. */
        private int some(byte[] bytes, int offset, int length) {
            try {
                return body.read(bytes, offset, length);
            } catch (IOException e) {
                throw new InvalidCommand(Code.INCOMPLETE_BODY, Map.of(), e);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
