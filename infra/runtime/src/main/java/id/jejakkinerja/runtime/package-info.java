/** What both services stand on. Knows the kernel, Spring and Axon; knows neither service. */
@NullMarked
package id.jejakkinerja.runtime;

import org.jspecify.annotations.NullMarked;
