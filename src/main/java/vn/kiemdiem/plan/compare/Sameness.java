package vn.kiemdiem.plan.compare;

import java.time.LocalDate;

/** What counts as the same in two files. */
interface Sameness {

    /** What the id of an element of the older file is in the newer. */
    String idNow(String id);

    /** Whether the newer text says just what the older says. */
    boolean isSame(String before, String after);

    /** The day in the newer file that an older day would be if nobody had moved it. */
    LocalDate dayNow(LocalDate day);

    /** Two versions of one plan: character for character, day for day. */
    Sameness EXACT = new Sameness() {

        @Override
        public String idNow(String id) {
            return id;
        }

        @Override
        public boolean isSame(String before, String after) {
            return before.equals(after);
        }

        @Override
        public LocalDate dayNow(LocalDate day) {
            return day;
        }
    };
}
