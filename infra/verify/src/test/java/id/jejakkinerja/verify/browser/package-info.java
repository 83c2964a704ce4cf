/**
 * The pages as a person meets them: in a browser, at two widths, with the keyboard alone, without scripts. One Chromium of the system
 * and one platform serve all tests; where there is no Chromium they are skipped and say so.
 */
@NullMarked
package id.jejakkinerja.verify.browser;

import org.jspecify.annotations.NullMarked;
