package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Freshness;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.TableView;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Where somebody works: a kecamatan's year as it stands now, and the ways back to its tasks. */
@Component
class Tempat {
    private final KecamatanYears years;

    Tempat(KecamatanYears years) {
        this.years = years;
    }

    /** Work is done on the present state, whatever moment an address asks for. */
    Konteks of(Authentication caller, String code, String year, PageQuery query) {
        Actor actor = CurrentActor.of(caller);
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        ForbiddenRead.unlessMayRead(actor, kecamatan);
        PageQuery present = new PageQuery(null, null, null, query.lang(), null);
        return new Konteks(actor, years.of(kecamatan, Addresses.tahun(year), Moment.LIVE), present);
    }

    String tasks(Konteks konteks, Masa masa) {
        return Addresses.tugas(konteks.kecamatan(), konteks.tahun(), masa);
    }

    /** The tasks, with word of what was just stored. */
    String stored(Konteks konteks, Masa masa, long position) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("tersimpan", Long.toString(position));
        return konteks.query().href(tasks(konteks, masa), more);
    }

    /** On what a page of work stands: the present state, and where the report is that the work is for. */
    Freshness freshness(Konteks konteks, Masa masa, String path) {
        String status = konteks.words().labels().of(konteks.state().status(masa));
        return Freshness.of(
                konteks.year().position(),
                konteks.year().recordedAt(),
                new TableView.Fact(Kunci.label(masa, konteks.words()), status),
                konteks.query(),
                path);
    }
}
