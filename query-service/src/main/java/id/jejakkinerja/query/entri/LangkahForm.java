package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.Laporan;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One step of a report on its way: handed in, approved, verified; or back, with a reason. */
@Component
class LangkahForm implements Formulir<Konteks> {
    @Override
    public String id() {
        return "langkah";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        Langkah langkah = langkah(about);
        Masa masa = Konteks.masa(about.getOrDefault("masa", ""));
        PageWords words = konteks.words();
        StatusLaporan status = konteks.state().status(masa);
        boolean reason =
                CommandCatalogue.find(langkah.command()).orElseThrow().needs().contains(CommandCatalogue.Need.REASON);
        Isian why = Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan"));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("entri.status"), words.labels().of(status)));
        if (langkah.isPossible(status)) {
            facts.add(new Fact(words.text("entri.langkah.akibat"), words.text("entri.langkah." + langkah + ".akibat")));
        }
        List<Senarai> figures = List.of();
        if (langkah.standsForFigures()) {
            Ikhtisar ikhtisar = new Ikhtisar(konteks, masa);
            facts.add(new Fact(words.text("tugas.kurang.judul"), ikhtisar.kurang()));
            figures = ikhtisar.senarai();
        }
        return new Lembar(
                        langkah.command(),
                        words.text("entri.langkah." + langkah, words.text("entri.laporan." + masa), konteks.tahun()),
                        facts,
                        List.of(reason ? why : why.optional()),
                        Map.of(),
                        masa,
                        langkah.isPossible(status) ? null : locked(konteks, masa, status))
                .with(figures)
                .sentBy(words.text("tugas.langkah." + langkah));
    }

    /** Why the step cannot be taken; where the report is locked, also who did that, when, and the way back. */
    private static String locked(Konteks konteks, Masa masa, StatusLaporan status) {
        PageWords words = konteks.words();
        String not = words.text(
                "entri.langkah.tidak",
                words.text("entri.laporan." + masa),
                words.labels().of(status));
        String lock = Kunci.isLocking(status) ? Kunci.reports(konteks, masa) : null;
        return lock == null ? not : not + " " + lock;
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        command.put("masa", Konteks.masa(about.getOrDefault("masa", "")).name());
        boolean back = langkah(about) == Langkah.KEMBALIKAN || langkah(about) == Langkah.BUKA;
        command.put("reason", back ? kiriman.text("reason") : kiriman.optionalText("reason"));
    }

    /** The step before: an approval answers what was handed in, a report handed in again what it was sent back with. */
    @Override
    public @Nullable String cause(Konteks konteks, Map<String, String> about) {
        Laporan report = konteks.state().reports().get(Konteks.masa(about.getOrDefault("masa", "")));
        return report == null || report.langkah().isEmpty()
                ? null
                : report.langkah().getLast().origin().event();
    }

    private static Langkah langkah(Map<String, String> about) {
        String name = about.getOrDefault("langkah", "");
        for (Langkah langkah : Langkah.values()) {
            if (langkah.name().equals(name)) {
                return langkah;
            }
        }
        throw new NotFound("langkah", name);
    }
}
