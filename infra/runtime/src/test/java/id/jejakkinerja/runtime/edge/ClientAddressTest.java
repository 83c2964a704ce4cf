package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Alamat yang dihitung")
class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:DB8:1:2::1, 2001:db8:0001:0002:0:0:0:2"
    })
    @DisplayName("Satu pelanggan satu hitungan: IPv6 per /64, IPv4 bagaimanapun ditulis")
    void oneSubscriberIsOneKey(String one, String other) {
        assertThat(ClientAddress.key(one)).isEqualTo(ClientAddress.key(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "192.0.2.1, ::1"})
    @DisplayName("Pelanggan lain hitungan lain")
    void othersAreOthers(String one, String other) {
        assertThat(ClientAddress.key(one)).isNotEqualTo(ClientAddress.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no:such:address", "evil.example:80", ":::", "unknown"})
    @DisplayName("Yang bukan alamat tidak dicari di mana pun dan tetap dihitung")
    void nonsenseIsCountedToo(String address) {
        assertThat(ClientAddress.key(address)).isIn("unreadable", "unknown");
    }

    @Test
    @DisplayName("Tulisan yang sangat panjang dipotong")
    void longTextIsCut() {
        assertThat(ClientAddress.key("1".repeat(10_000))).hasSize(64);
    }
}
