package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;

/** Adopts the registered Renstra; from then on only {@link AmendRenstra} changes it (Permendagri 86/2017, Pasal 123). */
public record AdoptRenstra(KodeKecamatan kecamatan, PeriodeRenstra periode) implements RenstraCommand {
    @Override
    public StreamId stream() {
        return StreamId.renstra(kecamatan, periode);
    }
}
