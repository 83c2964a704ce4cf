package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RktVersion;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Freshness;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.TableView;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Who fills in a form, for which kecamatan and year, and what is known about them. */
record Konteks(Actor actor, KecamatanYear year, PageQuery query) implements Ruang {
    KodeKecamatan kecamatan() {
        return year.kecamatan();
    }

    TahunAnggaran tahun() {
        return year.tahun();
    }

    TahunState state() {
        return year.current();
    }

    /** The plan of the year; empty before one is adopted. */
    Optional<StrukturRkt> rkt() {
        return state().rencana().currentRkt().map(RktVersion::struktur);
    }

    /** Whether the reader's roles allow a command here. */
    boolean may(String command) {
        return CommandCatalogue.find(command)
                .filter(entry -> actor.mayAct(entry.roles(), kecamatan()))
                .isPresent();
    }

    @Override
    public ObjectNode command() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kecamatan", kecamatan().value())
                .put("tahun", tahun().value());
    }

    @Override
    public String form(String id) {
        return Addresses.tahun(kecamatan(), tahun()) + "/isi/" + id;
    }

    @Override
    public String work(Masa masa) {
        return Addresses.tugas(kecamatan(), tahun(), masa);
    }

    @Override
    public String titled(String title) {
        return actor.seesAllKecamatan() ? words().text("entri.judul.di", title, Frame.nama(kecamatan())) : title;
    }

    @Override
    public String workTitle(Masa masa) {
        return titled(words().text("tugas.judul.pendek", Kunci.label(masa, words()), tahun()));
    }

    /** The present state, and where the report is that the work is for. */
    @Override
    public Freshness freshness(Masa masa, String path) {
        String status = words().labels().of(state().status(masa));
        TableView.Fact standing = new TableView.Fact(Kunci.label(masa, words()), status);
        return Freshness.of(year.position(), year.recordedAt(), standing, query, path);
    }

    @Override
    public void unlessMayAct(Set<Peran> roles) {
        ForbiddenRead.unlessMayAct(actor, roles, kecamatan());
    }

    static LocalDate today() {
        return LocalDate.now(Penulisan.WIB);
    }

    /** Today, or the last day of the year where that is over: figures of a year belong into it. */
    LocalDate accountingDate() {
        return accountingDate(Masa.TAHUN);
    }

    /** Today, or the last day of the quarter or the year where that is over. */
    LocalDate accountingDate(Masa masa) {
        return accountingDate(masa, today());
    }

    LocalDate accountingDate(Masa masa, LocalDate today) {
        int last = masa.isQuarter() ? 3 * (Masa.QUARTERS.indexOf(masa) + 1) : 12;
        LocalDate end = YearMonth.of(tahun().value(), last).atEndOfMonth();
        return today.isBefore(end) ? today : end;
    }

    /** @throws NotFound when it is no quarter and not the year */
    static Masa masa(String text) {
        for (Masa masa : Masa.values()) {
            if (masa.name().equals(text)) {
                return masa;
            }
        }
        throw new NotFound("masa", text);
    }
}
