package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import java.util.List;

/**
 * Spending of a month on a budget line.
 *
 * @param amount the amount that counts, in rupiah
 * @param origin the event that holds this amount: the booking, or its last correction
 * @param replaced earlier amounts, oldest first
 */
public record Belanja(
        MataAnggaran line,
        Bulan bulan,
        Rupiah amount,
        String source,
        String documentNumber,
        Origin origin,
        List<Lama> replaced) {

    /** An amount that no longer counts, in rupiah. */
    public record Lama(Rupiah amount, Origin origin) {}

    public Belanja {
        replaced = List.copyOf(replaced);
    }

    /** The events whose amount this one replaced, oldest first. */
    public List<Origin> before() {
        return replaced.stream().map(Lama::origin).toList();
    }

    Belanja corrected(Rupiah newAmount, Origin correction) {
        return new Belanja(
                line,
                bulan,
                newAmount,
                source,
                documentNumber,
                correction,
                Sorted.with(replaced, new Lama(amount, origin)));
    }
}
