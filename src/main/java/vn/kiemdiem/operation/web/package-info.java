/** What a request tells the logs. */
@NullMarked
package vn.kiemdiem.operation.web;

import org.jspecify.annotations.NullMarked;
