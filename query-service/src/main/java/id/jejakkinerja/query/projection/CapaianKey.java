package id.jejakkinerja.query.projection;

import java.io.Serializable;

/** Key of a consolidated row. */
record CapaianKey(String kecamatan, int tahun) implements Serializable {}
