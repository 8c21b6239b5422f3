/** What an import of a plan's file is held against before anything is deployed, and how its findings are told. */
@NullMarked
package vn.kiemdiem.plan.check;

import org.jspecify.annotations.NullMarked;
