package id.jejakkinerja.kernel.wilayah;

import id.jejakkinerja.kernel.value.KodeKecamatan;

/**
 * A kecamatan of the kabupaten.
 *
 * @param tileColumn column in the north-up tile map, from 0 in the west
 * @param tileRow row in the north-up tile map, from 0 in the north
 */
public record Kecamatan(KodeKecamatan code, String name, int tileColumn, int tileRow) {}
