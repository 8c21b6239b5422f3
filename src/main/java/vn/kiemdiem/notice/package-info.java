/** What units and people are told: who attends a review, which level was given, what is to be done about it. */
@NullMarked
package vn.kiemdiem.notice;

import org.jspecify.annotations.NullMarked;
