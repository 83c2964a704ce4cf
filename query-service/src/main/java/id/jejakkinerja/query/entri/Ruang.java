package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.query.pages.Freshness;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.PageWords;
import java.util.Map;
import java.util.Set;

/** Where forms are filled in, by whom and on what state: a kecamatan's year, or the kabupaten's. */
interface Ruang {
    Actor actor();

    PageQuery query();

    default PageWords words() {
        return query().words();
    }

    /** A command about this place and year. */
    ObjectNode command();

    /** Address of a form. */
    String form(String id);

    /** A heading; to a reader of many kecamatan it says also which one it is about. */
    String titled(String title);

    /** Address of the page of work that forms are opened from and lead back to. */
    String work(Masa masa);

    /** Its title. */
    String workTitle(Masa masa);

    /** On what a page of work stands. */
    Freshness freshness(Masa masa, String path);

    /** @throws id.jejakkinerja.runtime.edge.ForbiddenRead unless the reader holds one of the roles here */
    void unlessMayAct(Set<Peran> roles);

    /** Name under which a draft is kept: another one for another reader, the same one in either language. */
    default String draf(String path, Map<String, String> matter) {
        return actor().subject() + ":" + new PageQuery(null, null, null, null, null).href(path, matter);
    }

    /** The way back to the page of work. */
    default Link back(Masa masa) {
        return Link.to(workTitle(masa), query().href(work(masa)));
    }

    /** The page of work, with word of what was just stored. */
    default String stored(Masa masa, long position) {
        return query().href(work(masa), Map.of("tersimpan", Long.toString(position)));
    }
}
