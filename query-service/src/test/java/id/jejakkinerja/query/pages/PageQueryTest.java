package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.read.Moment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a reader adds to an address")
class PageQueryTest {
    @Test
    @DisplayName("takes an empty field of the form for one not filled in")
    void blank() {
        assertThat(new PageQuery("", " ", "", "", "").moment()).isEqualTo(Moment.LIVE);
        assertThat(new PageQuery("", " 12 ", "", null, null).moment()).isEqualTo(new Moment.AtPosition(12));
    }

    @Test
    @DisplayName("takes a bare date for everything recorded until that day ends in Jember")
    void endOfDay() {
        assertThat(new PageQuery("2023-11-20", null, null, null, null).moment())
                .isEqualTo(new Moment.AsOf(Instant.parse("2023-11-20T16:59:59.999999Z")));
        assertThat(new PageQuery("2023-11-20T00:00:00Z", null, null, null, null).moment())
                .isEqualTo(new Moment.AsOf(Instant.parse("2023-11-20T00:00:00Z")));
    }

    @Test
    @DisplayName("refuses two moments at once and what is no moment")
    void refused() {
        PageQuery two = new PageQuery("2023-11-20", "12", null, null, null);
        PageQuery none = new PageQuery("kemarin", null, null, null, null);

        assertThatThrownBy(two::moment).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(none::moment).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("survives in links, with signs that mean something in an address escaped")
    void links() {
        PageQuery query = new PageQuery("2023-11-20T07:00:00+07:00", null, null, "en", null);

        assertThat(query.href("/kecamatan/35.09.28/tahun/2023/tabel/3.1"))
                .isEqualTo("/kecamatan/35.09.28/tahun/2023/tabel/3.1?asOf=2023-11-20T07%3A00%3A00%2B07%3A00&lang=en");
        assertThat(query.live("/x")).isEqualTo("/x?lang=en");
        assertThat(query.translated("/x")).isEqualTo("/x?asOf=2023-11-20T07%3A00%3A00%2B07%3A00");
        assertThat(PageQuery.NONE.href("/x")).isEqualTo("/x");
        assertThat(PageQuery.NONE.translated("/x")).isEqualTo("/x?lang=en");
    }

    @Test
    @DisplayName("parameter tanpa urutan ditulis menurut namanya: alamat sebuah formulir selalu sama")
    void sameAddressEveryTime() {
        PageQuery query = new PageQuery(null, null, null, null, null);

        assertThat(query.href("/isi", Map.of("masa", "TW1", "indikator", "ikm", "aksi", "x", "z", "1")))
                .isEqualTo("/isi?aksi=x&indikator=ikm&masa=TW1&z=1");
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put("tahun", "2023");
        ordered.put("baris", "ikm");
        assertThat(query.href("/jelaskan", ordered)).isEqualTo("/jelaskan?tahun=2023&baris=ikm");
    }
}
