/** Operation (vận hành): what whoever keeps the product running watches, as health and as figures. */
@NullMarked
package vn.kiemdiem.operation;

import org.jspecify.annotations.NullMarked;
