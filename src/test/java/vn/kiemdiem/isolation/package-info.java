/** Several plans at the same time: nobody sees anything of another plan, by whatever door. */
@NullMarked
package vn.kiemdiem.isolation;

import org.jspecify.annotations.NullMarked;
