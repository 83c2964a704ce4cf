/**
 * What changed between the versions of a Renstra and of a Perjanjian Kinerja, field by field, compared anew from the versions
 * themselves and held against the changes their events recorded (PermenPANRB 53/2014, Lampiran I Bab II.D: an amended agreement
 * explains what changed); and which event set each field of the document in force. Must not know tables, pages or where events are
 * kept.
 */
@NullMarked
package id.jejakkinerja.query.perubahan;

import org.jspecify.annotations.NullMarked;
