package id.jejakkinerja.kernel.rkt;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nomenklatur menurut tahun anggaran")
class NomenklaturTest {
    private static final KodeSubKegiatan LONG = new KodeSubKegiatan("7.01.01.2.02.0001");
    private static final KodeSubKegiatan SHORT = new KodeSubKegiatan("7.01.01.2.02.01");

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2100})
    @DisplayName("Sejak 2023 kode sub kegiatan berakhir empat angka")
    void longCodesSince2023(int year) {
        Nomenklatur codes = Nomenklatur.of(new TahunAnggaran(year));

        assertThat(codes.name(LONG)).contains("Penyediaan Gaji dan Tunjangan ASN");
        assertThat(codes.name(SHORT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2021, 2022})
    @DisplayName("Sampai 2022 kode sub kegiatan berakhir dua angka")
    void shortCodesBefore2023(int year) {
        Nomenklatur codes = Nomenklatur.of(new TahunAnggaran(year));

        assertThat(codes.name(SHORT)).contains("Penyediaan Gaji dan Tunjangan ASN");
        assertThat(codes.name(LONG)).isEmpty();
    }

    @Test
    @DisplayName("Program dan kegiatan bernama sama di kedua daftar, dan kode asing tidak bernama")
    void programsKeepTheirCodes() {
        for (int year : new int[] {2022, 2023}) {
            Nomenklatur codes = Nomenklatur.of(new TahunAnggaran(year));
            assertThat(codes.name(new KodeProgram("7.01.01")))
                    .contains("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA");
            assertThat(codes.name(new KodeKegiatan("7.01.01.2.02"))).contains("Administrasi Keuangan Perangkat Daerah");
            assertThat(codes.name(new KodeProgram("1.01.01"))).isEmpty();
        }
    }
}
