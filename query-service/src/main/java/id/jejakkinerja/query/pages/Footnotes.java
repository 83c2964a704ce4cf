package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.tabel.Catatan;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lettered notes under a table: those of its figures first, then why cells are empty and totals incomplete. */
final class Footnotes {
    private final Tabel tabel;
    private final PageWords words;
    private final Map<String, TableView.Note> byLetter = new LinkedHashMap<>();

    Footnotes(Tabel tabel, PageWords words) {
        this.tabel = tabel;
        this.words = words;
        for (Catatan note : tabel.notes()) {
            byLetter.putIfAbsent(
                    note.letter(), new TableView.Note(note.letter(), kind(note.kind(), words), note.text()));
        }
    }

    /** Letters of the notes the table itself has for a cell. */
    List<String> letters(String row, String column) {
        return new ArrayList<>(tabel.notes(row, column).stream()
                .map(Catatan::letter)
                .distinct()
                .toList());
    }

    boolean isIncomplete(String row, String column) {
        return tabel.notes(row, column).stream().anyMatch(n -> n.kind() == Catatan.Jenis.TIDAK_LENGKAP);
    }

    /** Letter of the note that says why a cell is empty. */
    String emptyBecause(String reason) {
        return say(words.labels().reason(reason));
    }

    /** Letter of the note that says that parts of a figure are missing. */
    String incomplete() {
        return say(words.labels().text("catatan." + Catatan.Jenis.TIDAK_LENGKAP));
    }

    List<TableView.Note> lines() {
        return List.copyOf(byLetter.values());
    }

    private String say(String text) {
        return byLetter.values().stream()
                .filter(line -> line.kind().isEmpty() && line.text().equals(text))
                .map(TableView.Note::letter)
                .findFirst()
                .orElseGet(() -> {
                    String letter = letter(byLetter.size());
                    byLetter.put(letter, new TableView.Note(letter, "", text));
                    return letter;
                });
    }

    /** What a note is about, in words; empty where its text says so itself. */
    static String kind(Catatan.Jenis kind, PageWords words) {
        return switch (kind) {
            case TIDAK_LENGKAP, PERHITUNGAN -> "";
            case SUMBER, ILUSTRATIF, SINTETIS, BERUBAH -> words.labels().text("catatan." + kind);
        };
    }

    /** Continues the letters of {@link Catatan}: 0 is a, 25 is z, 26 is aa. */
    static String letter(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }
}
