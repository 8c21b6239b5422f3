package vn.kiemdiem.organization;

import java.util.List;

/** What the files want written. */
record Draft(List<Located<Unit>> units, List<Located<Subject>> subjects, List<Located<StaffAccount>> accounts) {}
