package id.jejakkinerja.verify.planted.query;

import java.util.Optional;

public record BalanceView(long rupiah) {
    Optional<Long> debt() {
        return rupiah < 0 ? Optional.of(-rupiah) : Optional.empty();
    }
}
