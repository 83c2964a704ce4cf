package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.Optional;

/** How something of the RKT is measured: a Sasaran indicator, or the output of a sub kegiatan under its code. */
record Measure(IndikatorId id, Satuan satuan, Agregasi agregasi) {

    /** Refuses a value that is stated in another unit or impossible in this one. */
    Optional<Refusal> check(Satuan given, Nilai value) {
        return given == satuan ? checkDomain(value) : Optional.of(Refusal.unitMismatch(id.value(), satuan, given));
    }

    Optional<Refusal> checkDomain(Nilai value) {
        return satuan.admits(value) ? Optional.empty() : Optional.of(Refusal.outOfDomain(id.value(), value, satuan));
    }
}
