/** What operators watch: whether the live view is caught up, and how far behind it is. */
@NullMarked
package id.jejakkinerja.query.ops;

import org.jspecify.annotations.NullMarked;
