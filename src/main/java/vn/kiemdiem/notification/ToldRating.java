package vn.kiemdiem.notification;

/** A level as a mail tells it: whose, of what kind, which. */
public record ToldRating(String name, String kind, String level) {}
