package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.rkt.StrukturRkt;

/** The annual plan, or a revision of it, was adopted. */
public record RktAdopted(StrukturRkt struktur) implements TahunKinerjaEvent {}
