/** Many clients that send valid and invalid commands over HTTP and write down what they asked and what they were answered. */
@NullMarked
package id.jejakkinerja.verify.faults.load;

import org.jspecify.annotations.NullMarked;
