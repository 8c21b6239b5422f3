/** The plans' door: checking, importing, rolling over and starting for administrators, reading for a plan's readers. */
@NullMarked
package vn.kiemdiem.plan.web;

import org.jspecify.annotations.NullMarked;
