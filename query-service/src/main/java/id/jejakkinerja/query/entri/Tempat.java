package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Where somebody works: a year as it stands now. */
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
}
