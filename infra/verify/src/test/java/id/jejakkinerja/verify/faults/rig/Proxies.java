package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.cluster.Routes;
import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.verify.faults.proxy.FaultyProxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A proxy on every wire that somebody asks for. */
final class Proxies implements Routes, AutoCloseable {
    private final Map<Wire, FaultyProxy> proxies = new ConcurrentHashMap<>();

    @Override
    public int port(Wire wire, int port) {
        return proxies.computeIfAbsent(wire, w -> new FaultyProxy(() -> port, w.hashCode()))
                .port();
    }

    FaultyProxy on(Wire wire) {
        FaultyProxy proxy = proxies.get(wire);
        if (proxy == null) {
            throw new IllegalArgumentException("nobody uses " + wire + ", only " + proxies.keySet());
        }
        return proxy;
    }

    @Override
    public void close() {
        proxies.values().forEach(FaultyProxy::close);
    }
}
