package vn.kiemdiem.notification;

/** The unit that a mail is about. */
public record UnitReference(String id, String name) {}
