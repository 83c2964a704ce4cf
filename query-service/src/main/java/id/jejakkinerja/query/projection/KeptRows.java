package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the read model's tables hold. */
@Component
class KeptRows implements Kept {
    private final StreamRows streams;
    private final CapaianEntries capaian;

    KeptRows(StreamRows streams, CapaianEntries capaian) {
        this.streams = streams;
        this.capaian = capaian;
    }

    @Override
    public Optional<StreamRow> stream(StreamId id) {
        return streams.findById(id.value());
    }

    @Override
    public Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
        Set<StreamId> ids = new TreeSet<>();
        for (String kind : List.of("renstra:", "iku:", "tahunkinerja:")) {
            String prefix = kind + kecamatan + ":";
            streams.names(prefix, prefix + "~").forEach(name -> ids.add(new StreamId(name)));
        }
        return ids;
    }

    @Override
    public Optional<CapaianEntry> entry(CapaianKey key) {
        return capaian.findById(key);
    }
}
