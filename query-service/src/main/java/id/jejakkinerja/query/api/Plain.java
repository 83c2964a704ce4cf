package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.value.Wire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of the kernel as plain JSON values: money and percent as numbers, codes and constants as strings. */
final class Plain {
    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Rupiah rupiah -> rupiah.amount();
            case Nilai nilai -> nilai.amount();
            case Persen persen -> persen.value();
            case TahunAnggaran tahun -> tahun.value();
            case Bulan bulan -> bulan.value();
            case Wire wire -> wire.wire();
            case Map<?, ?> map -> map(map);
            case Collection<?> items -> items.stream().map(Plain::of).toList();
            case Number number -> number;
            case Boolean bool -> bool;
            default -> value.toString();
        };
    }

    static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(key.toString(), of(value)));
        return plain;
    }
}
