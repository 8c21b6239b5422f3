/** How members are rated as cadres, civil servants or public employees. */
@NullMarked
package vn.kiemdiem.rating.staff;

import org.jspecify.annotations.NullMarked;
