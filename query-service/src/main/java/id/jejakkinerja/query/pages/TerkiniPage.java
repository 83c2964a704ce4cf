package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An address without a year leads to the newest year with figures: the navigation need not know which that is. */
@Controller
class TerkiniPage {
    private final KecamatanYears years;

    TerkiniPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kabupaten/{code}")
    String kabupaten(@PathVariable String code, PageQuery query, Authentication caller) {
        KodeKabupaten kabupaten = Addresses.kabupaten(code);
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        List<KodeKecamatan> own = DaftarKecamatan.all().stream()
                .map(Kecamatan::code)
                .filter(kecamatan -> kecamatan.kabupaten().equals(kabupaten))
                .toList();
        return "redirect:" + query.href(Addresses.kabupaten(kabupaten, newest(years, own)));
    }

    @GetMapping("/kecamatan/{code}")
    String kecamatan(@PathVariable String code, PageQuery query, Authentication caller) {
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kecamatan);
        TahunAnggaran tahun = newest(years, List.of(kecamatan));
        return "redirect:" + query.href(Addresses.tahun(kecamatan, tahun));
    }

    /** What the reader has to do next; where nothing is open to anybody, the home page says so. */
    @GetMapping("/kecamatan/{code}/tugas")
    String tugas(@PathVariable String code, PageQuery query, Authentication caller) {
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessMayRead(reader, kecamatan);
        String address = TugasSaya.first(kecamatan, reader, years.pelaporan(List.of(kecamatan)))
                .map(TugasSaya.Kerja::address)
                .orElse("/");
        return "redirect:" + query.plain().href(address);
    }

    /** The newest year that any kecamatan has figures of; the present one while there are none. */
    static TahunAnggaran newest(KecamatanYears years) {
        return newest(years, DaftarKecamatan.all().stream().map(Kecamatan::code).toList());
    }

    /** The newest year that some kecamatan have figures of; the present one while they have none. */
    private static TahunAnggaran newest(KecamatanYears years, Collection<KodeKecamatan> kecamatan) {
        return kecamatan.stream()
                .flatMap(code -> years.years(code).stream())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> new TahunAnggaran(LocalDate.now(Penulisan.WIB).getYear()));
    }
}
