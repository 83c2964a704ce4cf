package id.jejakkinerja.query.tabel;

import id.jejakkinerja.query.fold.Origin;

/** What a reader wants to know of the document a table shows. */
final class Penetapan {

    private Penetapan() {}

    /** Adds date, basis, author and event of the document to a table. */
    static void describe(TabelDraft table, Origin origin) {
        table.extra("berlaku", origin.effectiveDate())
                .extra("dasar", origin.basis() == null ? null : table.words().of(origin.basis()))
                .extra("oleh", origin.actor())
                .extra("dicatat", origin.recordedAt())
                .extra("event", origin.event());
    }
}
