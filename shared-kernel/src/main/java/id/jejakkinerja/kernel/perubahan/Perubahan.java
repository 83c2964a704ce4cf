package id.jejakkinerja.kernel.perubahan;

import org.jspecify.annotations.Nullable;

/**
 * One explained difference between two versions of a document.
 *
 * @param item path of what changed, from stable ids: {@code "indikator/ikm/target/2023"}, {@code "program/7.01.03/pagu"}
 * @param before the old value as text, null where there was none
 * @param after the new value as text, null where there is none any more
 * @param reason why, never blank
 */
public record Perubahan(
        JenisPerubahan kind,
        String item,
        @Nullable String before,
        @Nullable String after,
        String reason) {}
