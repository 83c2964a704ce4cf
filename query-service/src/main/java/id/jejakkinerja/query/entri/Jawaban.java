package id.jejakkinerja.query.entri;

import java.util.Map;

/** What became of a command. */
sealed interface Jawaban {
    /** Stored. */
    record Tersimpan(long position) implements Jawaban {}

    /**
     * Not stored.
     *
     * @param code stable, see {@link id.jejakkinerja.kernel.refusal.RefusalCode}
     * @param field property of the command that is to blame; empty where none is
     * @param figures that decided it
     */
    record Ditolak(String code, String sentence, String field, Map<String, ?> figures) implements Jawaban {}
}
