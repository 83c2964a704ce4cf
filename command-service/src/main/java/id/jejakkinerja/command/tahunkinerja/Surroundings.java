package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.renstra.Renstra;
import java.util.Optional;

/**
 * What a year may know of other streams, as of the moment it decides.
 *
 * @param kabupaten the reporting periods
 * @param renstra the kecamatan's Renstra whose period contains the year
 */
public record Surroundings(Kabupaten kabupaten, Optional<Renstra> renstra) {}
