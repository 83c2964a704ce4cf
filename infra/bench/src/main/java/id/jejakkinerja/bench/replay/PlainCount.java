package id.jejakkinerja.bench.replay;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A projection as tutorials show it: a row a stream. */
@Entity
@Table(name = "plain_count")
class PlainCount {
    @Id
    private @Nullable String stream;

    private long events;

    /** For JPA. */
    protected PlainCount() {}

    PlainCount(String stream) {
        this.stream = stream;
    }

    void oneMore() {
        events++;
    }
}
