package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.query.rebuild.Comparison;
import id.jejakkinerja.query.rebuild.Comparison.Side;
import id.jejakkinerja.query.rebuild.RebuildStatus;
import id.jejakkinerja.query.rebuild.RebuildStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Halaman proyeksi")
class ProyeksiViewTest {
    @Test
    @DisplayName("menyebut kemajuan, laju, dan sisa waktu selagi diisi, dan tidak menawarkan pengalihan")
    void running() {
        ProyeksiView view = ProyeksiView.of(status(State.RUNNING, 12_500, 50_000L, null, false), PageQuery.NONE);

        assertThat(view.maju())
                .isEqualTo(new ProyeksiView.Maju(
                        12_500,
                        50_000L,
                        List.of(
                                "12.500 dari 50.000 peristiwa",
                                "1.250 peristiwa per detik",
                                "kira-kira 30 detik lagi")));
        assertThat(view.alihkan()).isNull();
        assertThat(view.kembalikan()).isNull();
    }

    @Test
    @DisplayName("tidak mengarang kemajuan selama jumlah peristiwanya belum diketahui")
    void waiting() {
        ProyeksiView view = ProyeksiView.of(status(State.RUNNING, 0, null, null, false), PageQuery.NONE);

        assertThat(view.maju())
                .isEqualTo(new ProyeksiView.Maju(0, null, List.of("menunggu transaksi yang belum selesai")));
    }

    @Test
    @DisplayName("berkata berbeda bila hash-nya tidak sama, walau banyaknya baris sama")
    void different() {
        Comparison comparison = new Comparison(900, new Side(1, 70, "aa"), new Side(2, 70, "bb"), 3, List.of());
        ProyeksiView view = ProyeksiView.of(status(State.COMPARED, 900, 900L, comparison, false), PageQuery.NONE);

        assertThat(view.putusan()).isNotNull().satisfies(verdict -> {
            assertThat(verdict.cocok()).isFalse();
            assertThat(verdict.rinci()).isEqualTo("3 baris berbeda pada posisi 900");
        });
        assertThat(view.alihkan()).isEqualTo("/admin/proyeksi/2/alihkan");
    }

    @Test
    @DisplayName("menawarkan jalan kembali hanya selama yang lama disimpan")
    void live() {
        assertThat(ProyeksiView.of(status(State.LIVE, 900, 900L, null, true), PageQuery.NONE)
                        .kembalikan())
                .isEqualTo("/admin/proyeksi/2/kembalikan");
        assertThat(ProyeksiView.of(status(State.LIVE, 900, 900L, null, false), PageQuery.NONE)
                        .kembalikan())
                .isNull();
    }

    static RebuildStatus status(
            State state, long done, @Nullable Long total, @Nullable Comparison comparison, boolean canRollBack) {
        return new RebuildStatus(
                2, state, Instant.EPOCH, Duration.ofSeconds(10), done, total, comparison, canRollBack, List.of());
    }
}
