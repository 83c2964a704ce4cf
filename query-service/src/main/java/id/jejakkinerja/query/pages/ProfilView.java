package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.fold.Profil;
import id.jejakkinerja.query.fold.RenstraVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who a kecamatan is in a year.
 *
 * @param dokumen its code, its camat, and the documents it works by, in short
 * @param fakta what was stated about it, as it was printed
 * @param sumber where that was published; null without facts
 * @param href the event that stated it; null without facts, or for whom it is not open
 */
record ProfilView(
        List<String> dokumen,
        List<TableView.Fact> fakta,
        @Nullable String sumber,
        @Nullable String href) {

    static ProfilView of(KecamatanYear year, PageQuery query) {
        List<String> documents = new ArrayList<>();
        documents.add(year.kecamatan().value());
        year.current().rencana().currentPk().ifPresent(pk -> {
            documents.add(pk.pihakPertama().jabatan() + " " + pk.pihakPertama().nama());
            documents.add(pk(pk, query.words()));
        });
        year.renstraVersion().ifPresent(version -> documents.add(renstra(version, year, query.words())));
        Profil profil = year.current().hasil().profil();
        return profil == null
                ? new ProfilView(documents, List.of(), null, null)
                : new ProfilView(
                        documents,
                        profil.facts().stream().map(ProfilView::fact).toList(),
                        profil.facts().stream()
                                .map(ProfilKecamatan::source)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        query.plain().href(Addresses.peristiwa(profil.origin().event())));
    }

    private static TableView.Fact fact(ProfilKecamatan stated) {
        boolean money = stated.satuan().toLowerCase(Locale.ROOT).equals("rupiah");
        return new TableView.Fact(
                stated.nama(), money ? "Rp" + stated.nilai() : stated.nilai() + "\u00a0" + stated.satuan());
    }

    private static String pk(PkVersion pk, PageWords words) {
        return words.text(
                pk.number() == 0 ? "profil.pk" : "profil.pk.perubahan",
                words.date(pk.origin().effectiveDate()));
    }

    private static String renstra(RenstraVersion version, KecamatanYear year, PageWords words) {
        String period = year.periode().map(p -> p.first() + "–" + p.last()).orElse("");
        return words.text(version.number() == 0 ? "profil.renstra" : "profil.renstra.perubahan", period);
    }
}
