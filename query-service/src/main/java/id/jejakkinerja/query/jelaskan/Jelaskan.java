package id.jejakkinerja.query.jelaskan;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.Asal;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Masukan;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.TableKabupaten;
import id.jejakkinerja.query.tabel.TablePeringkat;
import id.jejakkinerja.query.tabel.TableTriwulan;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Triwulan;
import id.jejakkinerja.query.tabel.Versi;
import id.jejakkinerja.runtime.edge.NotFound;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains a figure: the table says how it came about, the log says whether that is so. */
@Component
public class Jelaskan {
    private final KecamatanYears years;

    public Jelaskan(KecamatanYears years) {
        this.years = years;
    }

    /**
     * Explains a figure as it stood at a moment.
     *
     * @param everything recompute also where that means folding all kecamatan
     * @throws NotFound when the table has no such row, or the row no such figure
     */
    public Penjelasan of(Pertanyaan asked, Moment moment, Labels words, boolean everything) {
        KodeKecamatan kecamatan = asked.kecamatan();
        return kecamatan == null
                ? consolidated(asked, moment, words, everything)
                : own(asked, kecamatan, moment, words);
    }

    private Penjelasan own(Pertanyaan asked, KodeKecamatan kecamatan, Moment moment, Labels words) {
        KecamatanYear year = years.of(kecamatan, asked.tahun(), moment);
        Tabel tabel = table(asked.tabel(), year, words);
        Asal asal = cell(tabel, asked);
        FromZero log = years.fromZero(kecamatan, asked.tahun(), moment, tabel.position());
        Asal anew = table(asked.tabel(), log.year(), words).asal().get(sel(asked));
        return new Penjelasan(
                asked,
                tabel,
                asal,
                year.current().status(Masa.TAHUN),
                byId(log.events()),
                verdict(asal, anew, log.events().size(), tabel.position()));
    }

    private Penjelasan consolidated(Pertanyaan asked, Moment moment, Labels words, boolean everything) {
        KodeKecamatan subjek = asked.subjek();
        if (subjek != null) {
            return row(asked, subjek, moment, words);
        }
        Tabel tabel = TableKabupaten.of(years.kabupaten(DaftarKecamatan.JEMBER, asked.tahun(), moment), words);
        Asal asal = cell(tabel, asked);
        if (!everything) {
            return new Penjelasan(asked, tabel, asal, null, Map.of(), null);
        }
        Moment past = moment instanceof Moment.Live ? new Moment.AtPosition(tabel.position()) : moment;
        Tabel anew = TableKabupaten.of(years.kabupaten(DaftarKecamatan.JEMBER, asked.tahun(), past), words);
        return new Penjelasan(
                asked, tabel, asal, null, Map.of(), verdict(asal, anew.asal().get(sel(asked)), null, tabel.position()));
    }

    /** A kecamatan's row repeats figures of its own tables, which say more. */
    private Penjelasan row(Pertanyaan asked, KodeKecamatan kecamatan, Moment moment, Labels words) {
        Tabel tabel = asked.tabel().equals(TableKabupaten.ID)
                ? TableKabupaten.of(years.kabupaten(DaftarKecamatan.JEMBER, asked.tahun(), moment), words)
                : alone(asked, years.of(kecamatan, asked.tahun(), moment), words);
        Asal asal = cell(tabel, asked);
        FromZero log = years.fromZero(kecamatan, asked.tahun(), moment, tabel.position());
        Asal anew = alone(asked, log.year(), words).asal().get(sel(asked));
        List<Masukan> inputs = asal.masukan().stream()
                .map(input -> explained(input, log.year(), words))
                .toList();
        return new Penjelasan(
                asked,
                tabel,
                asal.with(inputs),
                log.year().current().status(Masa.TAHUN),
                byId(log.events()),
                verdict(asal, anew, log.events().size(), tabel.position()));
    }

    /** A table of all kecamatan as if there were only the one whose figure is asked about. */
    private static Tabel alone(Pertanyaan asked, KecamatanYear year, Labels words) {
        KabupatenRinci kabupaten = KabupatenRinci.of(year.kecamatan().kabupaten(), asked.tahun(), List.of(year));
        return switch (asked.tabel()) {
            case TableTriwulan.ID -> TableTriwulan.of(kabupaten, Triwulan.of(kabupaten), words);
            case TablePeringkat.ID ->
                TablePeringkat.about(year, asked.row().substring(asked.row().indexOf(':') + 1), words)
                        .orElseThrow(() -> new NotFound("row", asked.row()));
            default -> TableKabupaten.of(kabupaten.consolidated(), words);
        };
    }

    private static Masukan explained(Masukan input, KecamatanYear year, Labels words) {
        Sel sel = input.sel();
        if (sel == null || sel.kecamatan() == null) {
            return input.bagian().isEmpty()
                    ? input
                    : new Masukan(
                            input.kunci(),
                            input.nama(),
                            input.nilai(),
                            sel,
                            input.bagian().stream()
                                    .map(part -> explained(part, year, words))
                                    .toList(),
                            input.origins());
        }
        Asal own = table(sel.tabel(), year, words).asal().get(Sel.of(sel.tabel(), sel.row(), sel.column()));
        return own == null ? input : input.explained(own);
    }

    /** The Renstra in all its versions, for its rows name theirs. */
    private static Tabel table(String id, KecamatanYear year, Labels words) {
        return Tables.of(id, id.equals("renstra") ? Versi.ALL : Versi.IN_FORCE)
                .orElseThrow(() -> new NotFound("tabel", id))
                .of(year, words);
    }

    private static Asal cell(Tabel tabel, Pertanyaan asked) {
        boolean known = Stream.concat(
                        tabel.asal().keySet().stream().map(Sel::row),
                        tabel.baris().stream().map(b -> b.key()))
                .anyMatch(row -> row.equals(asked.row()));
        if (!known) {
            throw new NotFound("row", asked.row());
        }
        Asal asal = tabel.asal().get(sel(asked));
        if (asal == null) {
            throw new NotFound("column", asked.column());
        }
        return asal;
    }

    private static Sel sel(Pertanyaan asked) {
        return new Sel(null, asked.tabel(), asked.row(), asked.column());
    }

    private static HitungUlang verdict(Asal shown, @Nullable Asal anew, @Nullable Integer events, long position) {
        return new HitungUlang(shown.nilai(), anew == null ? null : anew.nilai(), events, position, Instant.now());
    }

    private static Map<String, Recorded<DomainEvent>> byId(List<Recorded<DomainEvent>> events) {
        Map<String, Recorded<DomainEvent>> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return byId;
    }
}
