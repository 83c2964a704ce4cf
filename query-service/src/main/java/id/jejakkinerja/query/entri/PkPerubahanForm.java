package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.entri.Isian.Opsi;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The amended Perjanjian Kinerja: what is in force on the left, what shall be on the right, and a reason beside every difference. The
 * reasons that are needed follow from what is typed; those of the money from the budget in force.
 */
@Component
class PkPerubahanForm implements Formulir<Konteks> {
    static final String TARGET = "target.";
    private static final String REASON = "alasan.";

    @Override
    public String id() {
        return "pk-perubahan";
    }

    /** A difference to the version in force, by its path ({@code target/ikm}). */
    record Beda(String path, String nama, String sebelum, String sesudah) {
        String field() {
            return reason(path);
        }
    }

    /** Name of the field for the reason of a difference. */
    static String reason(String path) {
        return REASON + path;
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        PageWords words = konteks.words();
        Optional<PkVersion> signed = konteks.state().rencana().currentPk();
        List<Isian> fields = new ArrayList<>();
        List<Naskah> document = new ArrayList<>();
        Map<String, String> first = new TreeMap<>();
        first.put("effectiveDate", konteks.accountingDate().toString());
        signed.ifPresent(version -> {
            NaskahPk parts = new NaskahPk(konteks, version);
            parts.prefill(first);
            document.addAll(parts.naskah(differences(konteks, version, about.containsKey("aksi") ? about : first)));
            fields.add(Isian.choice("ground", words.text("entri.pkp.ground"), grounds(words))
                    .hint(words.text("entri.hint.ground")));
            fields.addAll(DasarIsian.fields(words));
            fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")));
        });
        return new Lembar(
                        "AmendPK",
                        words.text("entri.pkp.judul", konteks.tahun()),
                        List.of(),
                        fields,
                        first,
                        Masa.TAHUN,
                        signed.isEmpty() ? words.text("tugas.kurang.pk") : Kunci.reports(konteks, Masa.TAHUN))
                .edits(document);
    }

    @Override
    public boolean isLookedOver() {
        return true;
    }

    @Override
    public Pratinjau preview(Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        return new Perbedaan(lembar(konteks, about), kiriman, konteks.words()).pratinjau("PK", false);
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        command.put("ground", kiriman.choice("ground", grounds(konteks.words())))
                .put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")));
        PihakIsian.fill(command, kiriman);
        DasarIsian.fill(command, kiriman);
        ArrayNode targets = command.putArray("targets");
        ArrayNode reasons = command.putArray("reasons");
        konteks.state().rencana().currentPk().ifPresent(version -> {
            version.targets().forEach(old -> {
                String field = TARGET + old.indikator();
                BigDecimal typed = kiriman.optionalNilai(field);
                if (kiriman.typed(field).isBlank()) {
                    kiriman.text(field);
                } else if (typed != null && !new Nilai(typed).equals(old.value())) {
                    targets.addObject()
                            .put("indikator", old.indikator().value())
                            .put("value", typed);
                }
            });
            for (Beda beda : differences(konteks, version, about)) {
                reasons.addObject().put("item", beda.path()).put("reason", kiriman.text(beda.field()));
            }
        });
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(
                RefusalCode.EARLIER_THAN_AMENDED, "effectiveDate",
                RefusalCode.DATE_OUTSIDE_YEAR, "effectiveDate");
    }

    private static List<Beda> differences(Konteks konteks, PkVersion version, Map<String, String> typed) {
        List<Beda> differences = new ArrayList<>();
        List<Terukur> planned = Terukur.indikator(konteks);
        planned.forEach(t -> {
            Nilai signed = version.target(t.id()).orElse(null);
            Nilai now = nilai(typed.getOrDefault(TARGET + t.id(), ""));
            if (now != null && !now.equals(signed)) {
                differences.add(new Beda(
                        "target/" + t.id(), t.nama(), signed == null ? "–" : Penulisan.of(signed), Penulisan.of(now)));
            }
        });
        version.targets().stream()
                .filter(old -> planned.stream().noneMatch(t -> t.id().equals(old.indikator())))
                .forEach(old -> differences.add(new Beda(
                        "target/" + old.indikator(),
                        old.indikator().value(),
                        Penulisan.of(old.value()),
                        konteks.words().text("entri.pkp.hilang"))));
        programs(konteks, version)
                .forEach(program -> money(konteks, version, program).ifPresent(differences::add));
        party("pihak/pertama", "pihakPertama", version.pihakPertama(), typed, konteks)
                .ifPresent(differences::add);
        party("pihak/kedua", "pihakKedua", version.pihakKedua(), typed, konteks).ifPresent(differences::add);
        return differences;
    }

    /** Those that were signed for and those of the plan. */
    private static SortedSet<KodeProgram> programs(Konteks konteks, PkVersion version) {
        SortedSet<KodeProgram> programs = new TreeSet<>();
        version.pagu().forEach(p -> programs.add(p.program()));
        konteks.rkt().ifPresent(rkt -> rkt.program().forEach(p -> programs.add(p.kode())));
        return programs;
    }

    private static Optional<Beda> party(
            String path, String field, Pihak old, Map<String, String> typed, Konteks konteks) {
        String nama = typed.getOrDefault(field + ".nama", old.nama()).strip();
        String jabatan = typed.getOrDefault(field + ".jabatan", old.jabatan()).strip();
        return nama.equals(old.nama()) && jabatan.equals(old.jabatan())
                ? Optional.empty()
                : Optional.of(new Beda(
                        path,
                        konteks.words().text("entri." + field + ".nama"),
                        old.nama() + ", " + old.jabatan(),
                        nama + ", " + jabatan));
    }

    /** What the budget in force gives a program, against what was signed; nothing where the plan or the signature lacks it. */
    private static Optional<Beda> money(Konteks konteks, PkVersion version, KodeProgram program) {
        String before = version.pagu().stream()
                .filter(p -> p.program().equals(program))
                .map(p -> "Rp" + Penulisan.of(p.pagu()))
                .findFirst()
                .orElse("–");
        boolean planned = konteks.rkt().stream()
                .flatMap(rkt -> rkt.program())
                .anyMatch(p -> p.kode().equals(program));
        Rupiah sum = Rupiah.sum(konteks.state().anggaran().lines().values().stream()
                .filter(l -> l.line().subKegiatan().program().equals(program))
                .map(BarisAnggaran::pagu)
                .toList());
        String now = planned ? "Rp" + Penulisan.of(sum) : "–";
        String nama = Nomenklatur.of(konteks.tahun()).name(program).orElse(program.value());
        return now.equals(before)
                ? Optional.empty()
                : Optional.of(new Beda("program/" + program + "/pagu", nama, before, now));
    }

    private static @Nullable Nilai nilai(String typed) {
        try {
            BigDecimal value = Ketikan.nilai(typed);
            return value == null ? null : new Nilai(value);
        } catch (SalahKetik | InvalidValue e) {
            return null; // what cannot be read is told at its own field
        }
    }

    private static List<Opsi> grounds(PageWords words) {
        return Stream.of(SebabPerubahan.values())
                .map(ground -> new Opsi(ground.name(), words.labels().of(ground)))
                .toList();
    }
}
