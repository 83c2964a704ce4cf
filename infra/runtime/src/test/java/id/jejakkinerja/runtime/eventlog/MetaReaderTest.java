package id.jejakkinerja.runtime.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.event.EventMeta;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metadata peristiwa yang tersimpan")
class MetaReaderTest {
    private static final Instant SAAT = Instant.parse("2024-01-10T02:00:00Z");
    private static final Map<String, String> SATU = Map.of(
            "commandId",
            "a",
            "actor",
            "operator",
            "actorRoles",
            "OPERATOR",
            "actorKecamatan",
            "35.09.28",
            "effectiveDate",
            "2024-01-10",
            "correlationId",
            "r1",
            "causationId",
            "c1");

    private final MetaReader reader = new MetaReader();

    @Test
    @DisplayName("dibaca sama seperti tanpa ingatan, apa pun yang berbeda dari yang sebelumnya")
    void sepertiTanpaIngatan() {
        for (int kali = 0; kali < 2; kali++) {
            samaSepertiTanpaIngatan(SATU, SAAT);
            for (String kunci : SATU.keySet()) {
                String lain = switch (kunci) {
                    case "actorRoles" -> "CAMAT";
                    case "actorKecamatan" -> "35.09.01";
                    case "effectiveDate" -> "2024-02-29";
                    default -> "lain";
                };
                samaSepertiTanpaIngatan(dengan(kunci, lain), SAAT.plusSeconds(1));
            }
            samaSepertiTanpaIngatan(tanpa("causationId"), SAAT);
            samaSepertiTanpaIngatan(tanpa("actorKecamatan"), SAAT);
            samaSepertiTanpaIngatan(dengan("reason", "salah ketik"), SAAT);
        }
    }

    @Test
    @DisplayName("yang berulang dipakai bersama")
    void yangBerulangDipakaiBersama() {
        EventMeta satu = reader.read(json(SATU), SAAT);

        assertThat(reader.read(json(dengan("commandId", "b")), SAAT).actor()).isSameAs(satu.actor());
    }

    @Test
    @DisplayName(
            "tidak salah duga bila suatu nama datang dua kali, di tempat lain, atau nilainya ditulis dengan lolosan")
    void yangTakBiasa() {
        String[] takBiasa = {
            "{\"commandId\":\"%s\",\"actor\":\"a\",\"actorRoles\":\"CAMAT\",\"effectiveDate\":\"2024-01-10\","
                    + "\"correlationId\":\"r\",\"commandId\":\"akhir\"}",
            "{\"correlationId\":\"r-%s\",\"effectiveDate\":\"2024-01-10\",\"actorRoles\":\"CAMAT\",\"actor\":\"a\","
                    + "\"commandId\":\"%<s\"}",
            "{\"commandId\":\"\\u0061%s\",\"actor\":\"a\",\"actorRoles\":\"CAMAT\",\"effectiveDate\":\"2024-01-10\","
                    + "\"reason\":\"\\\"commandId\\\":\\\"x\\\"\",\"correlationId\":\"r\"}"
        };
        for (String pola : takBiasa) {
            for (String id : new String[] {"satu", "dua", "satu"}) {
                String json = pola.formatted(id);
                EventMeta segar = new MetaReader().read(json, SAAT);

                assertThat(reader.read(json, SAAT)).isEqualTo(segar);
            }
        }
    }

    @Test
    @DisplayName("tanggal yang bukan tanggal ditolak, juga sesudah yang benar")
    void tanggalYangSalah() {
        reader.read(json(SATU), SAAT);

        assertThatThrownBy(() -> reader.read(json(dengan("effectiveDate", "2024-02-30")), SAAT))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    @DisplayName("ditolak bila kekurangan id, juga sesudah yang lengkap, dan bila bukan objek berisi teks")
    void yangRusakDitolak() {
        reader.read(json(SATU), SAAT);

        for (String wajib : new String[] {"commandId", "correlationId", "actor"}) {
            assertThatThrownBy(() -> reader.read(json(tanpa(wajib)), SAAT)).hasMessageContaining(wajib);
        }
        for (String rusak :
                new String[] {"", "[]", "{\"actor\":1}", "{\"actor\":{\"actor\":\"a\"}}", "{\"actor\":\"a\""}) {
            assertThatThrownBy(() -> reader.read(rusak, SAAT)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void samaSepertiTanpaIngatan(Map<String, String> map, Instant recordedAt) {
        assertThat(reader.read(json(map), recordedAt)).isEqualTo(EventMeta.of(map, recordedAt));
    }

    private static Map<String, String> dengan(String key, String value) {
        Map<String, String> map = new LinkedHashMap<>(SATU);
        map.put(key, value);
        return map;
    }

    private static Map<String, String> tanpa(String key) {
        Map<String, String> map = new LinkedHashMap<>(SATU);
        map.remove(key);
        return map;
    }

    private static String json(Map<String, String> map) {
        StringBuilder json = new StringBuilder();
        map.forEach(
                (key, value) -> json.append(json.isEmpty() ? "{" : ",").append("\"%s\":\"%s\"".formatted(key, value)));
        return json.append("}").toString();
    }
}
