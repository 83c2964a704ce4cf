/**
 * Forms: what a reader with a task in a kecamatan fills in, each one command. What was typed is kept until it is stored or thrown away.
 */
@NullMarked
package id.jejakkinerja.query.entri;

import org.jspecify.annotations.NullMarked;
