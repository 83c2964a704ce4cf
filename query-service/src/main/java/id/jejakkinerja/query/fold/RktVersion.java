package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.rkt.StrukturRkt;

/** One adopted version of the annual plan. */
public record RktVersion(StrukturRkt struktur, Origin origin) {}
