package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.indikator;
import static id.jejakkinerja.command.tahunkinerja.Tahun.keluaran;
import static id.jejakkinerja.command.tahunkinerja.Tahun.program1;
import static id.jejakkinerja.command.tahunkinerja.Tahun.program2;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.sasaran;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.KegiatanRkt;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.ProgramRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RKT: penetapan")
class RktTest {
    @Test
    @DisplayName("RKT yang jumlahnya cocok ditetapkan, juga dengan sasaran tanpa program")
    void aPlanThatAddsUpIsAdopted() {
        year().when(adopt(rkt()), Orang.by(Orang.CAMAT)).then(new RktAdopted(rkt()));
    }

    @Test
    @DisplayName("Pagu program yang berbeda dari jumlah rinciannya ditolak dengan kedua angkanya")
    void aWrongProgramTotalIsRefused() {
        refuses(
                plan(sasaran("s1", indikator(PROGRAM, null), program1(Rupiah.of(121)))),
                RefusalCode.SUM_MISMATCH,
                Map.of("code", "7.01.01", "stated", Rupiah.of(121), "sum", Rupiah.of(120)));
    }

    @Test
    @DisplayName("Pagu kegiatan yang berbeda dari jumlah rinciannya ditolak dengan kedua angkanya")
    void aWrongKegiatanTotalIsRefused() {
        KegiatanRkt wrong = new KegiatanRkt(
                new KodeKegiatan("7.01.02.2.01"), keluaran(Satuan.PERSEN, 1), Rupiah.of(31), subs(program2(null)));
        refuses(
                plan(sasaran("s2", indikator(IKM, null), program("7.01.02", wrong))),
                RefusalCode.SUM_MISMATCH,
                Map.of("code", "7.01.02.2.01", "stated", Rupiah.of(31), "sum", Rupiah.of(30)));
    }

    @Test
    @DisplayName("Kode yang tidak berlaku pada tahun itu ditolak, semuanya sekaligus")
    void codesOfAnotherYearAreRefused() {
        SubKegiatanRkt old = sub("7.01.02.2.01.02");
        KegiatanRkt kegiatan = kegiatan("7.01.02.2.01", old, sub("7.01.02.2.01.0099"));
        refuses(
                plan(sasaran("s2", indikator(IKM, null), program("7.01.02", kegiatan))),
                RefusalCode.UNKNOWN_CODE,
                Map.of("items", List.of("7.01.02.2.01.02", "7.01.02.2.01.0099"), "tahun", TAHUN));
    }

    @Test
    @DisplayName("Kode yang berada di bawah induk yang salah ditolak")
    void codesBelowAnotherParentAreRefused() {
        KegiatanRkt foreign = kegiatan("7.01.03.2.01", sub("7.01.02.2.01.0002"));
        refuses(
                plan(sasaran("s2", indikator(IKM, null), program("7.01.02", foreign))),
                RefusalCode.UNKNOWN_CODE,
                Map.of("items", List.of("7.01.03.2.01", "7.01.02.2.01.0002"), "tahun", TAHUN));
    }

    @Test
    @DisplayName("Kode yang muncul dua kali ditolak")
    void repeatedCodesAreRefused() {
        refuses(
                plan(
                        sasaran("s2", indikator(IKM, null), program2(null)),
                        sasaran("s3", indikator(SURAT, null), program2(null))),
                RefusalCode.DUPLICATE_ID,
                Map.of("items", List.of("7.01.02", "7.01.02.2.01", "7.01.02.2.01.0002")));
    }

    @Test
    @DisplayName("RKT kosong dan sasaran tanpa indikator ditolak")
    void emptyPlansAreRefused() {
        refuses(plan(), RefusalCode.EMPTY_SASARAN, Map.of("items", List.of("rkt")));
        refuses(
                plan(new SasaranRkt(new SasaranId("s1"), "Sasaran", List.of(), List.of())),
                RefusalCode.EMPTY_SASARAN,
                Map.of("items", List.of("sasaran/s1")));
    }

    @Test
    @DisplayName("Target indikator dan keluaran yang tidak mungkin ditolak")
    void impossibleTargetsAreRefused() {
        refuses(
                plan(sasaran("s2", indikator(IKM, Nilai.of(101)))),
                RefusalCode.VALUE_OUT_OF_DOMAIN,
                Map.of("item", "ikm", "value", Nilai.of(101), "satuan", "indeks"));
        ProgramRkt program = new ProgramRkt(new KodeProgram("7.01.02"), keluaran(Satuan.PERSEN, 101), null, List.of());
        refuses(
                plan(sasaran("s2", indikator(IKM, null), program)),
                RefusalCode.VALUE_OUT_OF_DOMAIN,
                Map.of("item", "7.01.02", "value", Nilai.of(101), "satuan", "persen"));
    }

    @Test
    @DisplayName("Indeks dan nilai yang dijumlahkan ditolak, semuanya sekaligus: indikator, hasil, dan keluaran")
    void aSummedIndexIsRefused() {
        Keluaran index = keluaran(Satuan.INDEKS, 80);
        Keluaran score = keluaran(Satuan.NILAI, 80);
        SubKegiatanRkt sub = new SubKegiatanRkt(Tahun.PELAYANAN, score, Rupiah.of(1));
        KegiatanRkt kegiatan = new KegiatanRkt(new KodeKegiatan("7.01.02.2.01"), index, null, List.of(sub));
        ProgramRkt program = new ProgramRkt(new KodeProgram("7.01.02"), index, null, List.of(kegiatan));
        IndikatorRkt ikm = new IndikatorRkt(IKM, "IKM", Satuan.INDEKS, Arah.POSITIVE, Agregasi.SUM, null);
        refuses(
                plan(sasaran("s2", ikm, program)),
                RefusalCode.INDEX_SUMMED,
                Map.of("items", List.of("indikator/ikm", "7.01.02", "7.01.02.2.01", "7.01.02.2.01.0002")));
    }

    @Test
    @DisplayName("Pagu negatif dan pagu yang tidak masuk akal ditolak")
    void impossiblePaguIsRefused() {
        refuses(
                plan(sasaran("s2", indikator(IKM, null), withPagu(Rupiah.of(-1)))),
                RefusalCode.AMOUNT_NOT_POSITIVE,
                Map.of("amount", Rupiah.of(-1)));
        refuses(
                plan(sasaran("s2", indikator(IKM, null), withPagu(Rupiah.of(10_000_000_000_001L)))),
                RefusalCode.AMOUNT_TOO_LARGE,
                Map.of("amount", new BigDecimal("10000000000001"), "limit", Rupiah.of(10_000_000_000_000L)));
    }

    @Test
    @DisplayName("RKT tanpa Renstra ditolak")
    void aPlanWithoutRenstraIsRefused() {
        year(new Surroundings(Tahun.open(), Optional.empty()))
                .when(adopt(rkt()), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.RENSTRA_NOT_REGISTERED, Map.of("scope", Orang.LEDOKOMBO));
    }

    @Test
    @DisplayName("Sasaran dan indikator yang tidak ada dalam Renstra ditolak")
    void whatTheRenstraLacksIsRefused() {
        refuses(plan(sasaran("s9", indikator(IKM, null))), RefusalCode.UNKNOWN_SASARAN, Map.of("items", List.of("s9")));
        refuses(
                plan(sasaran("s1", indikator(IKM, null)), sasaran("s2", indikator(new IndikatorId("lain"), null))),
                RefusalCode.UNKNOWN_INDICATOR,
                Map.of("items", List.of("ikm", "lain")));
    }

    @Test
    @DisplayName("Satuan yang berbeda dari Renstra ditolak")
    void aUnitOtherThanTheRenstrasIsRefused() {
        IndikatorRkt ikm = new IndikatorRkt(IKM, "IKM", Satuan.PERSEN, Arah.POSITIVE, Agregasi.AVERAGE, null);
        refuses(
                plan(sasaran("s2", ikm)),
                RefusalCode.UNIT_MISMATCH,
                Map.of("item", "ikm", "expected", "indeks", "given", "persen"));
    }

    @Test
    @DisplayName("Arah dan agregasi yang berbeda dari Renstra ditolak")
    void aMeasureOtherThanTheRenstrasIsRefused() {
        refuses(
                plan(sasaran("s2", new IndikatorRkt(IKM, "IKM", Satuan.INDEKS, Arah.NEGATIVE, Agregasi.AVERAGE, null))),
                RefusalCode.MEASURE_MISMATCH,
                Map.of("item", IKM, "part", "arah", "expected", "POSITIVE", "given", "NEGATIVE"));
        refuses(
                plan(sasaran("s2", new IndikatorRkt(IKM, "IKM", Satuan.INDEKS, Arah.POSITIVE, Agregasi.LAST, null))),
                RefusalCode.MEASURE_MISMATCH,
                Map.of("item", IKM, "part", "agregasi", "expected", "AVERAGE", "given", "LAST"));
    }

    @Test
    @DisplayName("Nomenklatur tahun 2022 memakai kode dua angka")
    void theCodesOf2022HaveTwoDigits() {
        StrukturRkt old = plan(sasaran(
                "s2", indikator(IKM, null), program("7.01.02", kegiatan("7.01.02.2.01", sub("7.01.02.2.01.02")))));
        year().when(new AdoptRkt(Orang.LEDOKOMBO, new TahunAnggaran(2022), old), Orang.by(Orang.CAMAT))
                .then(new RktAdopted(old));
    }

    private static void refuses(StrukturRkt struktur, RefusalCode code, Map<String, Object> figures) {
        year().when(adopt(struktur), Orang.by(Orang.CAMAT)).thenRefused(code, figures);
    }

    private static AdoptRkt adopt(StrukturRkt struktur) {
        return new AdoptRkt(Orang.LEDOKOMBO, TAHUN, struktur);
    }

    private static StrukturRkt plan(SasaranRkt... sasaran) {
        return new StrukturRkt(List.of(sasaran));
    }

    private static ProgramRkt program(String kode, KegiatanRkt kegiatan) {
        return new ProgramRkt(new KodeProgram(kode), keluaran(Satuan.PERSEN, 100), null, List.of(kegiatan));
    }

    private static KegiatanRkt kegiatan(String kode, SubKegiatanRkt... sub) {
        return new KegiatanRkt(new KodeKegiatan(kode), keluaran(Satuan.PERSEN, 100), null, List.of(sub));
    }

    private static SubKegiatanRkt sub(String kode) {
        return new SubKegiatanRkt(new KodeSubKegiatan(kode), keluaran(Satuan.DOKUMEN, 1), Rupiah.of(1));
    }

    private static ProgramRkt withPagu(Rupiah pagu) {
        SubKegiatanRkt sub = new SubKegiatanRkt(Tahun.PELAYANAN, keluaran(Satuan.DOKUMEN, 1), pagu);
        return program("7.01.02", kegiatan("7.01.02.2.01", sub));
    }

    private static List<SubKegiatanRkt> subs(ProgramRkt program) {
        return program.kegiatan().getFirst().subKegiatan();
    }
}
