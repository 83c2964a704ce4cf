package id.jejakkinerja.query.pages;

import org.jspecify.annotations.Nullable;

/**
 * What a figure stands on, or how it changed.
 *
 * @param href where that is explained; null without
 */
record Keterangan(String text, @Nullable String href) {}
