package vn.kiemdiem.architecture;

/** What is wrong with a plan file, and the id of the element that shows it. */
record Finding(String elementId, String problem) {}
