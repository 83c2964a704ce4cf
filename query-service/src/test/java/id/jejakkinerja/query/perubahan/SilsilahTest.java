package id.jejakkinerja.query.perubahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asal setiap isian")
class SilsilahTest {
    private static final KecamatanYear YEAR = Ledokombo.year();

    @Test
    @DisplayName(
            "Target IKM 2023 ditetapkan oleh perubahan Renstra, sebelumnya oleh Renstra awal pada indikator yang diganti")
    void aSuccessorGoesOnWithTheHistoryOfWhatItReplaced() {
        Silsilah silsilah = Silsilah.of(YEAR, Dokumen.RENSTRA, Ledokombo.events());

        assertThat(silsilah.riwayat("indikator/ikm/target/2023"))
                .extracting(Penetapan::nilai, p -> p.asal().type(), Penetapan::alasan)
                .containsExactly(
                        tuple("96", "renstra.registered", null),
                        tuple("85", "renstra.amended", "Alasan indikator/ikm/target/2023"));
        assertThat(silsilah.riwayat("indikator/ikm/satuan")).hasSize(1);
        assertThat(silsilah.riwayat("indikator/skm-aparatur/nama")).isEmpty();
    }

    @Test
    @DisplayName("Pagu program dalam PK Perubahan menyebut pergeseran di baliknya, bukan alokasi sebelum PK pertama")
    void theSignedMoneyNamesTheShiftBehindIt() {
        Silsilah silsilah = Silsilah.of(YEAR, Dokumen.PK, Ledokombo.events());

        assertThat(silsilah.riwayat("program/7.01.03/pagu"))
                .extracting(Penetapan::nilai, p -> p.asal().type())
                .containsExactly(
                        tuple("126460000", "tahunkinerja.pk-signed"), tuple("125560000", "tahunkinerja.pk-amended"));
        assertThat(silsilah.riwayat("program/7.01.03/pagu").getLast().bahan())
                .extracting(Origin::type)
                .containsExactly("tahunkinerja.budget-shifted");
    }
}
