/**
 * The web pages: every table of the report as calm, printable HTML, at any moment. What a cell says is decided in plain view classes,
 * templates only place it. Must not compute a figure and must not know where the year comes from.
 */
@NullMarked
package id.jejakkinerja.query.pages;

import org.jspecify.annotations.NullMarked;
