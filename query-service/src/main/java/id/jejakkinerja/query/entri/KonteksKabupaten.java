package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.PeriodeLapor;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Freshness;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.TableView;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who fills in a form about the kabupaten as a whole, for which year, and what is known of all its kecamatan. */
record KonteksKabupaten(Actor actor, KabupatenRinci year, PageQuery query) implements Ruang {
    TahunAnggaran tahun() {
        return year.tahun();
    }

    /** What the kabupaten decided; every kecamatan's year knows the same. */
    KabupatenState state() {
        return year.years().stream()
                .map(KecamatanYear::kabupaten)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> KabupatenState.initial(StreamId.kabupaten(year.kabupaten())));
    }

    /** How a period stands; empty when neither it nor its year was ever opened. */
    Optional<PeriodeLapor> period(Masa masa) {
        return state().period(tahun(), masa);
    }

    boolean isOpen(Masa masa) {
        return period(masa).filter(PeriodeLapor::open).isPresent();
    }

    /** How many kecamatan have handed in their report, whatever became of it since. */
    long handedIn(Masa masa) {
        return year.years().stream()
                .filter(y -> Kunci.isLocking(y.current().status(masa)))
                .count();
    }

    /** As {@link #handedIn}, in words. */
    String handedInOf(Masa masa) {
        return words().text("rapor.dari", handedIn(masa), year.years().size());
    }

    /** Whether the reader's roles allow a command here. */
    boolean may(String command) {
        return CommandCatalogue.find(command).orElseThrow().roles().stream().anyMatch(actor::has);
    }

    @Override
    public ObjectNode command() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kabupaten", year.kabupaten().value())
                .put("tahun", tahun().value());
    }

    @Override
    public String form(String id) {
        return work(Masa.TAHUN) + "/" + id;
    }

    /** All periods stand on one page. */
    @Override
    public String work(Masa masa) {
        return Addresses.kabupaten(year.kabupaten(), tahun()) + "/periode";
    }

    @Override
    public String titled(String title) {
        return title;
    }

    @Override
    public String workTitle(Masa masa) {
        return words().text("bagian.judul.PERIODE", tahun().toString());
    }

    /** The present state, and how many reports are in. */
    @Override
    public Freshness freshness(Masa masa, String path) {
        TableView.Fact standing =
                new TableView.Fact(words().text("periode.masuk", Kunci.label(masa, words())), handedInOf(masa));
        return Freshness.of(year.reached().position(), year.reached().recordedAt(), standing, query, path);
    }

    @Override
    public void unlessMayAct(Set<Peran> roles) {
        ForbiddenRead.unlessHolds(actor, roles);
    }
}
