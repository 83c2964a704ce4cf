package id.jejakkinerja.verify.planted.query.tabel;

import java.time.Instant;

record TableAsOfNow(Instant printedAt) {
    static TableAsOfNow print() {
        return new TableAsOfNow(Instant.now());
    }
}
