package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.edge.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ProblemDetail;

/** Refusals for people: a budget line and its stage are called as in the fields they were chosen in. Programs are told the codes. */
final class Penolakan {
    private static final String STAGE = "stage";

    private Penolakan() {}

    static ProblemDetail of(Refusal refusal, PageWords words) {
        Map<String, Object> figures = new LinkedHashMap<>();
        refusal.figures().forEach((name, figure) -> figures.put(name, named(name, figure, words)));
        return Problem.of(new Refusal(refusal.code(), figures), words.labels().locale());
    }

    private static Object named(String name, Object figure, PageWords words) {
        return switch (figure) {
            case Collection<?> items ->
                items.stream().map(item -> named(name, item, words)).toList();
            case String stage when name.equals(STAGE) -> stage(stage, words);
            case String text -> line(text, words);
            default -> figure;
        };
    }

    private static String stage(String wire, PageWords words) {
        return Stream.of(Tahap.values())
                .filter(tahap -> tahap.wire().equals(wire))
                .findFirst()
                .map(words.labels()::of)
                .orElse(wire);
    }

    /** {@code 7.01.01.2.02.0001/MODAL} with the kind of spending in words; any other text as it is. */
    private static String line(String text, PageWords words) {
        return Stream.of(JenisBelanja.values())
                .filter(jenis -> text.endsWith("/" + jenis))
                .findFirst()
                .map(jenis -> text.replace("/" + jenis, ", " + words.labels().of(jenis)))
                .orElse(text);
    }
}
